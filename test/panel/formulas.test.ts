// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from "vitest";
import { HostError } from "../../core/workbook/host";
import { plainSheet, type CellValue } from "../../core/workbook/snapshot";
import { sheetOf, workbookOf } from "../core/formulas/sheet-of";
import { FakeHost } from "./fake-host";
import { checked, openPanel, until, type Page } from "./page";

const host = new FakeHost(workbookOf());
let page: Page | null = null;

function open(cells: Parameters<typeof sheetOf>[1]): Page {
  host.snapshot = workbookOf(sheetOf("T-C.23", cells));
  host.written.length = 0;
  page = openPanel(host);
  page.click("tab", "Fungsi");
  return page;
}

afterEach(() => {
  page?.unmount();
  document.body.replaceChildren();
});

const said = (text: string): Promise<void> => until(() => page?.text().includes(text) ?? false);

describe("formulas of the workbook", () => {
  it("are frozen in one write and brought back by one click", async () => {
    const own = open({ F5: ["=RENSTRA.CAPAIAN(D5:D6,E5:E6)", 90], F6: 91 });
    await until(() => own.all("button", "Bekukan menjadi nilai").length === 1);
    own.click("button", "Bekukan menjadi nilai");
    await said("1 rumus dibekukan menjadi nilai.");
    const at = { sheet: "T-C.23", column: 5 };
    expect(host.written).toEqual([
      { ...at, row: 4, value: 90 },
      { ...at, row: 5, value: 91 },
    ]);
    host.written.length = 0;
    own.click("button", "Urungkan");
    await said("Rumus dikembalikan.");
    expect(host.written).toEqual([
      { ...at, row: 4, formula: "=RENSTRA.CAPAIAN(D5:D6,E5:E6)" },
      { ...at, row: 5, value: null },
    ]);
  });

  it("that stay are listed with their reason, and one can go to them", async () => {
    const own = open({ F5: ["=RENSTRA.KODE_BAKU(A5)", "1.06"], F6: ["=RENSTRA.CAPAIAN(D6,E6)", 90] });
    await until(() => own.all("button", "Jadikan rumus biasa").length === 1);
    own.click("button", "Jadikan rumus biasa");
    await said("1 rumus dijadikan rumus biasa.");
    await said("'T-C.23'!F5: KODE_BAKU tidak punya padanan rumus biasa");
    own.click("button", "'T-C.23'!F5");
    await until(() => host.selected.length > 0);
    expect(host.selected).toEqual([{ sheet: "T-C.23", row: 4, column: 5 }]);
  });

  it("are entered anew where they are stuck, and nothing is written where none is", async () => {
    const own = open({ F5: ["=RENSTRA_CAPAIAN(D5,E5)", "#NAME?"] });
    await until(() => own.all("button", "Segarkan").length === 1);
    own.click("button", "Segarkan");
    await said("1 rumus disegarkan.");
    expect(host.written).toEqual([
      { sheet: "T-C.23", row: 4, column: 5, formula: "=RENSTRA.CAPAIAN(D5,E5)" },
    ]);
    host.snapshot = workbookOf(sheetOf("T-C.23", { F5: ["=RENSTRA.CAPAIAN(D5,E5)", 90] }));
    own.click("button", "Segarkan");
    await said("Tidak ada rumus yang perlu disegarkan.");
    expect(host.written).toHaveLength(1);
  });

  it("keep the planner informed while the host does not answer", async () => {
    const own = open({ F5: ["=RENSTRA.CAPAIAN(D5,E5)", "#NAME?"] });
    let answer: (workbook: typeof host.snapshot) => void = () => undefined;
    host.answer = () => new Promise((resolve) => (answer = resolve));
    await until(() => own.all("button", "Segarkan").length === 1);
    own.click("button", "Segarkan");
    await said("Sedang dikerjakan… Bila sebuah sel sedang diubah, tekan Enter dahulu.");
    host.answer = null;
    answer(host.snapshot);
    await said("1 rumus disegarkan.");
    expect(own.text()).not.toContain("Sedang dikerjakan");
  });

  it("stay as they are where the host fails, which is said", async () => {
    const own = open({ F5: ["=RENSTRA.CAPAIAN(D5,E5)", 90] });
    host.answer = () => Promise.reject(new HostError("Buku kerja tidak menjawab: coba lagi."));
    await until(() => own.all("button", "Segarkan").length === 1);
    own.click("button", "Segarkan");
    await said("Buku kerja tidak menjawab: coba lagi.");
    host.answer = null;
    expect(host.written).toEqual([]);
  });
});

describe("Isi rumus", () => {
  it("shows what a column would hold, writes it after a yes, and takes it back", async () => {
    const rows: CellValue[][] = [
      [
        "Indikator Kinerja",
        "Target 2023",
        "Target 2024",
        "Realisasi 2023",
        "Realisasi 2024",
        "Rasio 2023",
        "Rasio 2024",
      ],
      ["Persentase PPKS", 80, 80, 80, 40, 90, 50],
    ];
    host.snapshot = workbookOf(plainSheet("T-C.23", rows));
    host.written.length = 0;
    page = openPanel(host);
    const own = page;
    await checked(own);
    own.click("tab", "Fungsi");
    await until(() => own.element.querySelectorAll(".pr-formulas summary").length === 2);
    const fold = own.element.querySelector<HTMLDetailsElement>(".pr-formulas");
    if (!fold) throw new Error("no Isi rumus");
    fold.open = true;
    fold.dispatchEvent(new Event("toggle"));
    await said("2 sel, 1 di antaranya kini berisi angka lain");
    own.click("button", "Isi T-C.23: Rasio capaian");
    await said("=RENSTRA.CAPAIAN(B2,D2) → 100");
    expect(host.written).toEqual([]);
    own.click("button", "Tulis");
    await said("2 sel diisi rumus.");
    const at = { sheet: "T-C.23", row: 1 };
    expect(host.written).toEqual([
      { ...at, column: 5, formula: "=RENSTRA.CAPAIAN(B2,D2)" },
      { ...at, column: 6, formula: "=RENSTRA.CAPAIAN(C2,E2)" },
    ]);
  });
});
