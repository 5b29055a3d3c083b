// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ASSIGNMENTS_KEY } from "../../core/report/tables-view";
import { FakeHost, FAULTY, workbook } from "./fake-host";
import { checked, openPanel, until, type Page } from "./page";

let host: FakeHost;
let page: Page;

beforeEach(() => {
  host = new FakeHost(workbook(FAULTY));
  page = openPanel(host);
});
afterEach(() => {
  page.unmount();
  document.body.replaceChildren();
});

describe("tables", () => {
  it("shows what was recognised, goes there, and remembers what it is told", async () => {
    page.click("tab", "Tabel");
    await until(() => page.text().includes("Tekan Periksa dahulu"));
    await checked(page);
    page.click("button", "Lembar1 A1:G5");
    await until(() => host.selected.length === 1);
    page.click("button", "Ini tabel apa?");
    await until(() => page.all("combobox", "Jenis tabel").length === 1);
    expect(page.all("combobox", "Kolom ")).toHaveLength(7);
    const select = page.find("combobox", "Jenis tabel") as HTMLSelectElement;
    select.value = "bukan-renstra";
    select.dispatchEvent(new Event("change", { bubbles: true }));
    await until(() => page.all("combobox", "Kolom ").length === 0);
    page.find("button", "Simpan dan periksa").click();
    await until(() => host.saved.has(ASSIGNMENTS_KEY));
    expect(JSON.parse(host.saved.get(ASSIGNMENTS_KEY) ?? "")).toMatchObject([{ kind: null, roles: {} }]);
    await until(() => host.reads === 2);
  });
});

describe("functions", () => {
  beforeEach(async () => {
    page.click("tab", "Fungsi");
    await until(() => page.text().includes("RENSTRA.CAPAIAN"));
  });

  it("finds functions by words", async () => {
    page.type("Cari fungsi", "induk");
    await until(() => !page.text().includes("RENSTRA.CAPAIAN"));
    expect(page.text()).toContain("RENSTRA.KODE_INDUK");
  });

  it("shows all cells that an example fills", () => {
    expect(page.text()).toContain(
      '=RENSTRA.CARI_NOMENKLATUR("penyediaan permakanan"; 1) → 1.06.04.2.02.0003 · Penyediaan Permakanan',
    );
  });

  it("writes an example into an empty cell, and takes it back", async () => {
    page.click("button", "Sisipkan CAPAIAN");
    await until(() => page.text().includes("Rumus ditulis di A41."));
    expect(host.written).toEqual([
      { sheet: "Lembar1", row: 40, column: 0, formula: "=RENSTRA.CAPAIAN(76,80.99)" },
    ]);
    page.click("button", "Urungkan");
    await until(() => page.text().includes("Isi sel dikembalikan."));
    expect(host.written.at(-1)).toEqual({ sheet: "Lembar1", row: 40, column: 0, value: null });
  });

  it("asks before it replaces anything", async () => {
    host.at = { sheet: "Lembar1", row: 0, column: 0 };
    page.click("button", "Sisipkan CAPAIAN");
    await until(() => page.text().includes('Sel A1 sudah berisi "Kode". Ganti isinya?'));
    page.click("button", "Jangan");
    await until(() => page.all("alertdialog", "").length === 0);
    expect(host.written).toEqual([]);
    page.click("button", "Sisipkan CAPAIAN");
    await until(() => page.all("alertdialog", "").length === 1);
    page.click("button", "Ganti");
    await until(() => host.written.length === 1);
  });

  it("wants a cell to be selected", async () => {
    host.at = null;
    page.click("button", "Sisipkan CAPAIAN");
    await until(() => page.text().includes("Pilih dahulu satu sel"));
  });
});

describe("tabs", () => {
  it("are walked with the arrows", async () => {
    const first = page.find("tab", "Temuan");
    first.focus();
    first.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowLeft", bubbles: true }));
    await until(() => page.find("tab", "Laporan").getAttribute("aria-selected") === "true");
    expect(document.activeElement?.textContent).toBe("Laporan");
  });
});
