import type { Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import type { CellValue } from "../../core/workbook/snapshot";
import { sipdRows } from "../core/nomenklatur/synthetic";
import { workbookFile } from "../hosts/workbook-file";
import { describeInBrowser, type Offences } from "./browser";
import { openBytes, pageHost } from "./page-host";
import { percentile, searchTimes } from "./search-times";
import { sheetIn, typeInto, valueIn } from "./sheet";

const HEADING = ["Kode", "Program / Kegiatan", "Indikator", "Satuan"].concat(
  ["2026", "2027"].flatMap((year) => [`Target ${year}`, `Rp ${year}`]),
);
const ROWS = sipdRows();
const nameOf = (kode: string): string =>
  String(ROWS.find((row) => String(row[4]).startsWith(`${kode} `))?.[4] ?? "").slice(kode.length + 1);

/** Codes without their zeros; the last one is none that the list has, but its name is that of another code there. */
const TABLE: CellValue[][] = [
  HEADING,
  ["1.6.2", "PROGRAM 1.06.02", "Persentase", "%", 80, 1000000, 80, 1000000],
  ["1.6.2.2.1", "Kegiatan 1.06.02.2.01", "Jumlah", "Orang", 10, 1000000, 10, 1000000],
  ["1.6.2.2.1.99", nameOf("1.06.02.2.01.0001"), "Jumlah", "Orang", 10, 1000000, 10, 1000000],
];
const LIST = "SIPD pemutakhiran 2027";
/** Beside the table, with a formula that looks one of its codes up. */
const LOOKUP = { sheet: "Renstra", row: 40, column: 9 };
/** Milliseconds from a letter to what it finds, on the two cores that tests may have. */
const MOST_TIME = 60;

describeInBrowser("nomenklatur in the playground", (newPage) => {
  let page: Page;
  let offences: Offences;
  const button = (name: string | RegExp): Promise<void> =>
    page
      .locator("#panel")
      .getByRole("button", { name, exact: typeof name === "string" })
      .click();
  const says = (text: string | RegExp): Promise<void> =>
    page.locator("#panel").getByText(text).first().waitFor();

  beforeAll(async () => {
    ({ page, offences } = await newPage());
    const file = await workbookFile([
      { name: "Renstra", rows: TABLE },
      { name: LIST, rows: ROWS },
    ]);
    await openBytes(page, file, "renstra.xlsx");
    await page.getByRole("tab", { name: "Nomenklatur" }).click();
  });

  it("looks codes up in the extract as long as there is no list", async () => {
    await typeInto(page, LOOKUP, "=RENSTRA.CEK_NOMENKLATUR(A4)");
    await expect.poll(() => valueIn(page, LOOKUP)).toBe("tidak dinilai: daftar bidang 1.06 belum dimuat");
  });

  it("imports a national list from a sheet of the workbook", async () => {
    await button("Daftar");
    const start = performance.now();
    await button("Impor dari buku kerja ini");
    await says("Daftar ditemukan");
    const found = Math.round(performance.now() - start);
    expect(await page.getByLabel("Judul").inputValue()).toBe("SIPD pemutakhiran 2027");
    await says("kabupaten/kota: 30 bidang, 150 program, 750 kegiatan, 7.581 sub kegiatan");
    await button("Simpan daftar");
    await says(/^SIPD pemutakhiran 2027 disimpan/);
    const saved = Math.round(performance.now() - start) - found;
    process.stdout.write(
      `import of 7,581 rows in the page: ${String(found)} ms, kept in ${String(saved)} ms\n`,
    );
  });

  it("looks codes up in the new list once the formulas are entered anew", async () => {
    await page.getByRole("tab", { name: "Fungsi" }).click();
    await page.getByText("Rumus Renstra di buku kerja ini").click();
    await button("Segarkan");
    await says("1 rumus disegarkan.");
    const answer = "tidak dikenal: tidak ada dalam SIPD pemutakhiran 2027 (kabupaten/kota)";
    await expect.poll(() => valueIn(page, LOOKUP)).toBe(answer);
    await page.getByRole("tab", { name: "Nomenklatur" }).click();
  });

  it("answers while typing", async () => {
    await button("Cari");
    await says("Menurut SIPD pemutakhiran 2027.");
    const names = ROWS.filter((_, index) => index % 900 === 7).map((row) => String(row[4]));
    const times = await searchTimes(
      page,
      names.map((name) => name.replace(/^\S+ /, "")),
    );
    const [median, p95] = [percentile(times, 0.5), percentile(times, 0.95)];
    process.stdout.write(
      `search in the page: median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms of ${String(times.length)} letters\n`,
    );
    expect(p95).toBeLessThan(MOST_TIME);
  });

  it("inserts a code into the selected cell, and takes it back", async () => {
    const at = { sheet: "Renstra", row: 30, column: 0 };
    await pageHost(page).select(at);
    await page.getByRole("searchbox", { name: "Cari nomenklatur" }).fill("1.06.02.2.01.0001");
    await button(/^1\.06\.02\.2\.01\.0001/);
    await button("Kode");
    await says("Ditulis di A31.");
    expect(await valueIn(page, at)).toBe("1.06.02.2.01.0001");
    await button("Urungkan");
    await says("Isi sel dikembalikan.");
    expect(await valueIn(page, at)).toBeNull();
  });

  it("fills a row of the table in the table's own columns and style, and takes it back", async () => {
    const before = await sheetIn(page, "Renstra");
    await pageHost(page).select({ sheet: "Renstra", row: 4, column: 1 });
    await button("Isi baris tabel");
    await says("Baris 5, Rencana program");
    await button("Tulis");
    await says("Baris 5 diisi.");
    const [code, name, indicator, unit] = (await sheetIn(page, "Renstra")).values[4] ?? [];
    expect([code, unit]).toEqual(["1.6.2.2.1.01", "Dokumen"]);
    expect(indicator).toBe(`Jumlah ${String(name)}`);
    await button("Urungkan");
    await says("Isi sel dikembalikan.");
    expect((await sheetIn(page, "Renstra")).values).toEqual(before.values);
  });

  it("brings a code up to date that a person chose, in its own style", async () => {
    await button("Mutakhirkan");
    await button("Bandingkan");
    await says("Perlu dipilih (1)");
    await button("Pakai 1.06.02.2.01.0001 sebagai pengganti 1.06.02.2.01.0099");
    await button("Tulis");
    await says("1.06.02.2.01.0099 sudah menjadi 1.06.02.2.01.0001.");
    const at = { sheet: "Renstra", row: 3, column: 0 };
    expect(await valueIn(page, at)).toBe("1.6.2.2.1.01");
    await button("Urungkan");
    await says("Isi sel dikembalikan.");
    expect(await valueIn(page, at)).toBe("1.6.2.2.1.99");
  });

  it("keeps the list for the next visit, and forgets it when told to", async () => {
    await page.reload();
    await page.waitForFunction(() => window.__periksa?.isOpen());
    await page.getByRole("tab", { name: "Nomenklatur" }).click();
    await button("Daftar");
    await says("kabupaten/kota: 30 bidang, 150 program, 750 kegiatan, 7.581 sub kegiatan");
    await button("Hapus SIPD pemutakhiran 2027");
    await says("SIPD pemutakhiran 2027 dihapus.");
    await page.reload();
    await page.waitForFunction(() => window.__periksa?.isOpen());
    await page.getByRole("tab", { name: "Nomenklatur" }).click();
    await says("Baru cuplikan dari dokumen contoh yang dimuat.");
  });

  it("never asked for anything outside, nor broke the page's policy", () => {
    expect(offences).toEqual({ requests: [], violations: [], errors: [], dialogs: [] });
  });
});
