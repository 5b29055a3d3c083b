// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { PanelOptions } from "../../panel";
import { HostError } from "../../core/workbook/host";
import type { NewSheet } from "../../core/workbook/new-sheet";
import { FakeHost, SOUND, workbook } from "./fake-host";
import { checked, openPanel, until, type Page } from "./page";

/** The version before: another amount, and a sub kegiatan that went. */
const MURNI = `${SOUND.replace("80 | 1.000.000 | 80 | 1.000.000", "80 | 1.000.000 | 80 | 900.000")}
  1.06.02.2.03.0002 | Pembinaan <b>Karang</b> Taruna | Jumlah Lembaga | 5 | 1.000 | 5 | 1.000`;

let host: FakeHost;
let page: Page;

beforeEach(() => {
  vi.stubGlobal("IntersectionObserver", undefined);
  host = new FakeHost(workbook(SOUND));
});
afterEach(() => {
  page.unmount();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function openTab(readWorkbook?: PanelOptions["readWorkbook"]): Promise<void> {
  page = openPanel(host, readWorkbook ? { readWorkbook } : {});
  await checked(page);
  page.click("tab", "Laporan");
  await until(() => page.all("button", "Perubahan").length > 0);
  page.click("button", "Perubahan");
  await until(() => page.text().includes("Bandingkan dengan versi lain"));
}

const picker = (): HTMLInputElement => {
  const input = page.element.querySelector<HTMLInputElement>('input[aria-label="Pilih versi lain…"]');
  if (!input) throw new Error("no picker");
  return input;
};

function choose(file: File): void {
  Object.defineProperty(picker(), "files", { value: [file], configurable: true });
  picker().dispatchEvent(new Event("change", { bubbles: true }));
}

const jsonFile = (text: string): File => new File([text], "murni.versi.json");
const MURNI_FILE = jsonFile(JSON.stringify({ ...workbook(MURNI), name: "murni.xlsx" }));

describe("the comparison with another version", () => {
  it("lists what changed by program, and a click goes to the cell of the open workbook", async () => {
    await openTab();
    choose(MURNI_FILE);
    await until(() => page.text().includes("1 dihapus, 1 pagu."));
    expect(page.text()).toContain("1.06.02 PROGRAM PEMBERDAYAAN SOSIAL (2)");
    expect(page.text()).toContain("Pembinaan <b>Karang</b> Taruna");
    page.click("button", "Pagu 2027 900.000 menjadi 1.000.000");
    await until(() => host.selected.length > 0);
    expect(host.selected).toEqual([{ sheet: "Lembar1", row: 2, column: 6 }]);
    expect(page.all("button", "Dihapus")).toEqual([]);
  });

  it("can be turned round: then the open workbook is the older one", async () => {
    await openTab();
    choose(MURNI_FILE);
    await until(() => page.text().includes("1 dihapus"));
    page.choose("Buku kerja yang terbuka ini adalah", "lama");
    await until(() => page.text().includes("1 ditambah, 1 pagu."));
    page.click("button", "Pagu 2027 1.000.000 menjadi 900.000");
    await until(() => host.selected.length > 0);
    expect(host.selected).toEqual([{ sheet: "Lembar1", row: 2, column: 6 }]);
  });

  it("adds the differences as a sheet whose links lead to the open workbook", async () => {
    const added: NewSheet[] = [];
    vi.spyOn(host, "addSheet").mockImplementation((sheet) => {
      added.push(sheet);
      return Promise.resolve("Perubahan (2)");
    });
    await openTab();
    choose(MURNI_FILE);
    await until(() => page.text().includes("1 dihapus"));
    page.click("button", "Buat lembar");
    await until(() => page.text().includes('Lembar "Perubahan (2)" ditambahkan'));
    const links = added.flatMap(({ rows }) => rows.flat()).flatMap((cell) => cell?.link ?? []);
    expect(links).toEqual([{ sheet: "Lembar1", row: 2, column: 6 }]);
  });

  it("reads workbooks where the host can, and says what to do where it cannot", async () => {
    await openTab();
    expect(picker().accept).toBe(".json");
    choose(new File(["PK"], "murni.xlsx"));
    await until(() => page.text().includes("Di sini berkas .xlsx tidak dapat dibaca. Buka versi lain itu"));
    page.unmount();
    document.body.replaceChildren();
    await openTab(() => Promise.resolve(workbook(MURNI)));
    expect(picker().accept).toBe(".xlsx,.json");
    choose(new File(["PK"], "murni.xlsx"));
    await until(() => page.text().includes("1 dihapus, 1 pagu."));
  });

  it.each([
    ["no JSON", "bukan json"],
    ["some other JSON", '{"a":1}'],
  ])("is kind about a file that is %s", async (_, text) => {
    await openTab();
    choose(jsonFile(text));
    await until(() => page.text().includes("murni.versi.json bukan versi yang disimpan dari panel ini."));
  });

  it("passes on why a workbook cannot be read", async () => {
    await openTab(() => Promise.reject(new HostError("Berkas ini rusak: ambil lagi aslinya.")));
    choose(new File(["PK"], "murni.xlsx"));
    await until(() => page.text().includes("Berkas ini rusak: ambil lagi aslinya."));
  });

  it("hands out a version that it can compare with itself", async () => {
    let handed: Blob | null = null;
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
      handed = blob as Blob;
      return "blob:x";
    });
    await openTab();
    page.click("button", "Simpan versi ini");
    await until(() => page.text().includes("contoh.versi.json diserahkan ke unduhan"));
    choose(new File([handed ?? ""], "contoh.versi.json"));
    await until(() => page.text().includes("Tidak ada perbedaan."));
    expect(page.all("button", "Buat lembar")).toEqual([]);
  });
});
