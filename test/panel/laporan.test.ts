// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FakeHost, FAULTY, workbook } from "./fake-host";
import { checked, openPanel, until, type Page } from "./page";

/** The amount above no longer is the sum of those below: an error. */
const WRONG = FAULTY.replace("| 1.000.000 |", "| 9.000.000 |");

let host: FakeHost;
let page: Page;

beforeEach(() => {
  host = new FakeHost(workbook(WRONG));
  page = openPanel(host);
  page.click("tab", "Laporan");
});
afterEach(() => {
  vi.restoreAllMocks();
  page.unmount();
  document.body.replaceChildren();
});

const laporanSheets = (): string[][] =>
  host.snapshot.sheets
    .filter(({ name }) => name.startsWith("Laporan"))
    .map(({ values }) => values.map((row) => row.filter((value) => value !== null).join(" | ")));

describe("the report", () => {
  it("tells why the plan cannot be submitted, and leads to the cells", async () => {
    await until(() => page.text().includes("Belum diperiksa."));
    await checked(page);
    await until(() => page.text().includes("Belum siap diajukan: 1 galat"));
    page.click("button", "Pagu bidang urusan sama dengan jumlah pagu programnya");
    await until(() => host.selected.length === 1);
    expect(host.selected).toEqual([{ sheet: "Lembar1", row: 1, column: 4 }]);
  });

  it("is made of the workbook as it is now, each time with a number of its own", async () => {
    page.click("button", "Buat laporan");
    await until(() => page.text().includes('Laporan ditambahkan sebagai lembar "Laporan Pemeriksaan".'));
    expect(host.selected).toEqual([{ sheet: "Laporan Pemeriksaan", row: 0, column: 0 }]);
    expect(laporanSheets()[0]?.[1]).toMatch(
      /^Dibuat oleh Periksa Renstra, laporan ke-1, \d{1,2} \p{L}+ \d{4} pukul \d\d\.\d\d$/u,
    );
    expect(laporanSheets()[0]?.join("\n")).toContain("Kesimpulan | Belum siap diajukan: 1 galat");
    page.click("button", "Buat laporan");
    await until(() => laporanSheets().length === 2);
    expect(laporanSheets()[1]?.[1]).toContain("laporan ke-2");
    expect(host.written).toEqual([]);
  });

  it("is handed out as a page of plain texts", async () => {
    const blobs: Blob[] = [];
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
      blobs.push(blob as Blob);
      return "blob:uji";
    });
    page.click("button", "Unduh HTML");
    await until(() => page.text().includes("Berkas contoh-laporan.html diserahkan ke unduhan."));
    expect(await blobs[0]?.text()).toContain("<title>Laporan Pemeriksaan Renstra: contoh.xlsx</title>");
  });

  it("is not made where the workbook cannot be read", async () => {
    host.answer = () => Promise.reject(new Error("putus"));
    page.click("button", "Buat laporan");
    await until(() => page.text().includes("Maaf, ada yang tidak beres"));
    expect(laporanSheets()).toEqual([]);
  });
});

describe("Cocokkan", () => {
  const compare = async (): Promise<void> => {
    page.click("button", "Cocokkan");
    await until(() => page.all("button", "Cocokkan").length === 2);
    page.all("button", "Cocokkan")[1]?.click();
  };

  it("says that there is no report yet", async () => {
    await compare();
    await until(() => page.text().includes("tidak memuat lembar Laporan Pemeriksaan"));
  });

  it("sees that all is the same, and after an edit which sheet is not", async () => {
    page.click("button", "Buat laporan");
    await until(() => laporanSheets().length === 1);
    const [, report] = host.snapshot.sheets;
    await compare();
    await until(() => page.text().includes("Cocok: isi buku kerja ini masih sama"));
    host.edit(FAULTY);
    await until(() => !page.text().includes("Cocok: isi"));
    if (report) host.snapshot = { ...host.snapshot, sheets: [...host.snapshot.sheets, report] };
    page.all("button", "Cocokkan")[1]?.click();
    await until(() => page.text().includes('Isinya berubah: "Lembar1".'));
  });
});
