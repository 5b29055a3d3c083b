// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from "vitest";
import { recognise } from "../../core/tables/recognise";
import { snapshotOf } from "../../core/templates";
import { FakeHost, FakeLists, LIST, SOUND, workbook } from "./fake-host";
import { checked, openPanel, until, type Page } from "./page";

let host: FakeHost;
let page: Page;

function open(): void {
  host = new FakeHost(workbook(SOUND));
  const lists = new FakeLists();
  lists.packs = [LIST];
  page = openPanel(host, { lists });
}

async function openForm(): Promise<void> {
  page.click("tab", "Tabel");
  await until(() => document.querySelector("details.pr-templates") !== null);
  const fold = document.querySelector<HTMLDetailsElement>("details.pr-templates");
  if (fold) fold.open = true;
  fold?.dispatchEvent(new Event("toggle"));
  await until(() => page.all("button", "Buat lembar").length > 0);
}

const texts = (): string[] =>
  (host.added[0]?.rows ?? []).flatMap((row) => row.flatMap((cell) => cell?.value ?? [])).map(String);

afterEach(() => {
  page.unmount();
  document.body.replaceChildren();
});

describe("Sisipkan tabel", () => {
  it("adds an empty table to a workbook that was not even checked, and goes there", async () => {
    open();
    await openForm();
    page.choose("Ketentuan", "86/2017");
    await until(() => page.text().includes("T-C.24"));
    page.choose("Tabel", "anggaran-realisasi");
    page.type("Periode Renstra", "2021-2026");
    await until(() => page.text().includes("10 baris × 18 kolom."));
    page.click("button", "Buat lembar");
    await until(() => page.text().includes('Lembar "T-C.24" ditambahkan.'));
    expect(host.selected).toEqual([{ sheet: "T-C.24", row: 0, column: 0 }]);
    const [sheet] = host.added;
    if (!sheet) throw new Error("no sheet");
    const { tables } = recognise({ name: "uji", sheets: [snapshotOf(sheet)] });
    expect(tables.map(({ kind }) => kind.id)).toEqual(["anggaran-realisasi"]);
    expect(texts()).toContain("Tahun 2017-2021");
  });

  it("fills a table from chosen programs of the list", async () => {
    open();
    await openForm();
    page.click("radio", "dari program nomenklatur");
    await until(() => page.text().includes("Pilih sedikitnya satu program"));
    expect((page.find("button", "Buat lembar") as HTMLButtonElement).disabled).toBe(true);
    await until(() => page.all("checkbox", "1.06.02").length > 0);
    page.click("checkbox", "1.06.02");
    await until(() => !(page.find("button", "Buat lembar") as HTMLButtonElement).disabled);
    page.click("button", "Buat lembar");
    await until(() => page.text().includes("ditambahkan."));
    expect(texts().filter((text) => text.startsWith("1.06.02"))).not.toEqual([]);
  });

  it("fills a table from what the workbook has, and asks for a check before", async () => {
    open();
    await openForm();
    page.choose("Tabel", "prioritas");
    page.click("radio", "dari tabel di buku kerja ini");
    await until(() => page.text().includes("Tekan Periksa dahulu, agar tabel"));
    await checked(page);
    await until(() => !(page.find("button", "Buat lembar") as HTMLButtonElement).disabled);
    page.click("button", "Buat lembar");
    await until(() => page.text().includes("ditambahkan."));
    expect(texts().some((text) => /^1\.06\.\d\d - /.test(text))).toBe(true);
  });

  it("says what is wrong with a period, and makes nothing", async () => {
    open();
    await openForm();
    page.type("Periode Renstra", "lima tahun");
    await until(() => page.text().includes("Periodenya tidak terbaca."));
    expect((page.find("button", "Buat lembar") as HTMLButtonElement).disabled).toBe(true);
    expect(host.added).toEqual([]);
  });
});
