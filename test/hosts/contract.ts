import { beforeEach, describe, expect, it } from "vitest";
import { parseRange } from "../../core/workbook/address";
import { seenIn } from "../../core/workbook/changed-cells";
import type { Content, Edit } from "../../core/workbook/edit";
import { HostError, type Host } from "../../core/workbook/host";
import type { NewCell } from "../../core/workbook/new-sheet";
import { isMarkFormula, type Mark, type Severity } from "../../core/workbook/mark";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../core/workbook/snapshot";
import { SAMPLE_REPORT } from "./sample-report";
import { newSheetOf } from "./new-sheet-of";

/** A sheet as the suite wants it to be; a host's maker builds the real one in whatever way its host is filled. */
export interface SheetDescription {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** By A1; the value in `rows` is the stored result. */
  readonly formulas?: Readonly<Record<string, string>>;
  readonly merges?: readonly string[];
  readonly isHidden?: boolean;
  readonly isProtected?: boolean;
  /** Conditional formats of the planner. */
  readonly formats?: readonly ConditionalFormat[];
}

export interface ConditionalFormat {
  readonly range: string;
  /** Without its leading "=". */
  readonly formula: string;
}

/** How a sheet looks, however the host keeps it. */
export interface Appearance {
  /** "#RRGGBB" by A1. */
  readonly fills: Readonly<Record<string, string>>;
  readonly bold: readonly string[];
  readonly frozenRows: number;
}

export interface HostUnderTest {
  readonly host: Host;
  appearance(sheet: string): Promise<Appearance>;
  /** All conditional formats of a sheet, the planner's and ours, however the host got them. */
  formats(sheet: string): Promise<readonly ConditionalFormat[]>;
  /** The same workbook after it was saved, closed and opened again. */
  reopen(): Promise<HostUnderTest>;
}

export type MakeHost = (sheets: readonly SheetDescription[]) => Promise<HostUnderTest>;

const PLANNERS_FORMAT: ConditionalFormat = { range: "B2:B4", formula: "B2>50" };

const WORKBOOK: readonly SheetDescription[] = [
  {
    name: "T-C.27",
    rows: [
      ["Kode", "Pagu", "Hasil"],
      ["5.01.02", 100, true],
      ["1.10", 57.6, "#DIV/0!"],
      ["JUMLAH", 157.6, null],
    ],
    formulas: { B4: "=SUM(B2:B3)" },
    merges: ["B1:C1"],
    formats: [PLANNERS_FORMAT],
  },
  { name: "O'Neil & <Rekan>", rows: [["halo"]] },
  { name: "Arsip", rows: [["lama", 1]], isHidden: true },
  { name: "Terkunci", rows: [[1]], isProtected: true },
  { name: "Kosong", rows: [] },
];

const HOSTILE_TEXTS = [
  "=1+1",
  "@SUM(A1)",
  "+62 812",
  "-",
  "5.01.02",
  "1.10",
  "<img src=x onerror=alert(1)>",
  "'petik",
  '_x0041_ & "kutip"',
  "  spasi\n\tdan baris  ",
  "👩‍🌾 petani",
  "x".repeat(32_767),
];

const at = (sheet: string, row: number, column: number): { sheet: string; row: number; column: number } => ({
  sheet,
  row,
  column,
});

function markOn(sheet: string, severity: Severity, ...ranges: string[]): Mark {
  return { sheet, severity, ranges: ranges.flatMap((range) => parseRange(range) ?? []) };
}

/** What every host must do for the core, checked through the Host port alone. */
export function describeHostContract(name: string, makeHost: MakeHost): void {
  describe(`${name}: contract of a host`, () => {
    let subject: HostUnderTest;
    let host: Host;

    beforeEach(async () => {
      subject = await makeHost(WORKBOOK);
      host = subject.host;
    });

    describeReading(() => subject);
    describeMarks(() => subject);
    describeWriting(() => subject);
    describeTwoEditors(() => subject);
    describeNewSheets(() => subject);

    it("selects a cell and changes nothing", async () => {
      const before = await host.read();
      await host.select(at("T-C.27", 1, 1));
      expect(await host.read()).toEqual(before);
    });

    it("keeps small settings, also after the workbook was saved and opened again", async () => {
      await host.store.set("abaikan", '["a<b&c", "baris\nbaru \u0007 👍"]');
      await host.store.set("tabel", "T-C.27");
      await host.store.set("tabel", null);
      await host.store.set("belum ada", null);
      const { store } = (await subject.reopen()).host;
      expect(await store.get("abaikan")).toBe('["a<b&c", "baris\nbaru \u0007 👍"]');
      expect([await store.get("tabel"), await store.get("belum ada")]).toEqual([null, null]);
    });
  });
}

function describeReading(subject: () => HostUnderTest): void {
  it("reads what was put in", async () => {
    const { sheets } = await subject().host.read();
    expect(sheets.map(essence)).toEqual([
      {
        name: "T-C.27",
        state: "visible",
        values: WORKBOOK[0]?.rows,
        formulas: { B4: "=SUM(B2:B3)" },
        merges: ["B1:C1"],
      },
      {
        name: "O'Neil & <Rekan>",
        state: "visible",
        values: [["halo"]],
        formulas: {},
        merges: [],
      },
      { name: "Arsip", state: "hidden", values: [["lama", 1]], formulas: {}, merges: [] },
      {
        name: "Terkunci",
        state: "visible protected",
        values: [[1]],
        formulas: {},
        merges: [],
      },
      { name: "Kosong", state: "visible", values: [], formulas: {}, merges: [] },
    ]);
  });

  it("reads without changing anything", async () => {
    const first = await subject().host.read();
    expect(await subject().host.read()).toEqual(first);
    expect(await subject().formats("T-C.27")).toEqual([PLANNERS_FORMAT]);
  });
}

function describeMarks(subject: () => HostUnderTest): void {
  const marks = [
    markOn("T-C.27", "error", "B2", "A3:B4"),
    markOn("T-C.27", "warning", "C2"),
    markOn("Arsip", "info", "A1"),
  ];

  it("marks cells and takes exactly its own marks away", async () => {
    const before = await subject().host.read();
    await subject().host.mark(marks);
    expect(await markedRanges(subject(), "T-C.27")).toEqual(["A3:B4", "B2", "C2"]);
    expect(await markedRanges(subject(), "Arsip")).toEqual(["A1"]);
    await subject().host.unmark();
    expect(await subject().host.read()).toEqual(before);
    expect(await subject().formats("T-C.27")).toEqual([PLANNERS_FORMAT]);
  });

  it("leaves the planner's conditional formats while its marks stand", async () => {
    await subject().host.mark(marks);
    expect(await subject().formats("T-C.27")).toContainEqual(PLANNERS_FORMAT);
  });

  it("leaves one set of marks when it marks twice", async () => {
    await subject().host.mark([markOn("O'Neil & <Rekan>", "info", "A1")]);
    await subject().host.mark(marks);
    await subject().host.mark(marks);
    expect(await markedRanges(subject(), "T-C.27")).toEqual(["A3:B4", "B2", "C2"]);
    expect(await markedRanges(subject(), "O'Neil & <Rekan>")).toEqual([]);
  });

  it("finds its marks again after the workbook was saved and opened", async () => {
    await subject().host.mark(marks);
    const reopened = await subject().reopen();
    expect(await markedRanges(reopened, "T-C.27")).toEqual(["A3:B4", "B2", "C2"]);
    await reopened.host.unmark();
    expect(await reopened.formats("T-C.27")).toEqual([PLANNERS_FORMAT]);
  });

  it("marks nothing when one sheet is unknown", async () => {
    await subject().host.mark([markOn("Arsip", "info", "A1")]);
    const attempt = subject().host.mark([...marks, markOn("Tidak Ada", "error", "A1")]);
    await expect(attempt).rejects.toBeInstanceOf(HostError);
    expect(await markedRanges(subject(), "T-C.27")).toEqual([]);
    expect(await markedRanges(subject(), "Arsip")).toEqual(["A1"]);
  });
}

function describeWriting(subject: () => HostUnderTest): void {
  it("writes values and formulas, and returns the edits that undo them", async () => {
    const before = await subject().host.read();
    const edits: Edit[] = [
      { ...at("T-C.27", 1, 1), value: 250 },
      { ...at("T-C.27", 3, 1), value: "dihapus" },
      { ...at("T-C.27", 1, 2), value: null },
      { ...at("T-C.27", 6, 4), formula: "=B2*2" },
      { ...at("Kosong", 0, 0), value: false },
    ];
    const undo = await subject().host.write(edits);
    const after = await subject().host.read();
    expect([valueAt(after, 0, 1, 1), valueAt(after, 0, 3, 1), valueAt(after, 0, 1, 2)]).toEqual([
      250,
      "dihapus",
      null,
    ]);
    expect(after.sheets[0]?.formulas).toEqual({ E7: "=B2*2" });
    expect(valueAt(after, 4, 0, 0)).toBe(false);
    await subject().host.write(undo);
    expect(await subject().host.read()).toEqual(before);
  });

  it.each(HOSTILE_TEXTS.map((text) => [text.slice(0, 30), text]))(
    "keeps the text %j a text",
    async (_, text) => {
      await subject().host.write([{ ...at("T-C.27", 1, 0), value: text }]);
      const reopened = await (await subject().reopen()).host.read();
      for (const snapshot of [await subject().host.read(), reopened]) {
        expect(valueAt(snapshot, 0, 1, 0)).toBe(text);
        expect(snapshot.sheets[0]?.formulas).toEqual({ B4: "=SUM(B2:B3)" });
      }
    },
  );

  it("writes and selects nothing when a sheet is unknown", async () => {
    const before = await subject().host.read();
    const edits = [
      { ...at("T-C.27", 1, 1), value: 1 },
      { ...at("Tidak Ada", 0, 0), value: 1 },
    ];
    await expect(subject().host.write(edits)).rejects.toBeInstanceOf(HostError);
    await expect(subject().host.select(at("Tidak Ada", 0, 0))).rejects.toBeInstanceOf(HostError);
    expect(await subject().host.read()).toEqual(before);
  });
}

function describeTwoEditors(subject: () => HostUnderTest): void {
  const first = at("T-C.27", 1, 0);

  it("writes where its cells still hold what was seen: texts, numbers, errors, formulas, nothing", async () => {
    const { host } = subject();
    const edits = seenIn(await host.read(), [
      { ...first, value: "5.01.03" },
      { ...at("T-C.27", 1, 1), value: 1 },
      { ...at("T-C.27", 1, 2), value: false },
      { ...at("T-C.27", 2, 2), value: 0 },
      { ...at("T-C.27", 3, 1), value: 157 },
      { ...at("T-C.27", 7, 7), value: "baru" },
    ]);
    await host.write(edits);
    const [sheet] = (await host.read()).sheets;
    expect(sheet?.values.slice(1, 4).map((row) => row.slice(0, 3))).toEqual([
      ["5.01.03", 1, false],
      ["1.10", 57.6, 0],
      ["JUMLAH", 157, null],
    ]);
    expect(sheet?.values[7]?.[7]).toBe("baru");
  });

  it.each<[what: string, seen: Content]>([
    ["another text", { value: "5.01.01" }],
    ["another type", { value: 5.01 }],
    ["nothing", { value: null }],
    ["a formula", { formula: "=A3" }],
  ])("writes nothing where %s was seen in a cell, and names it", async (_, seen) => {
    const { host } = subject();
    const before = await host.read();
    const attempt = host.write([
      { ...at("T-C.27", 2, 0), value: "1.11", seen: { value: "1.10" } },
      { ...first, value: "5.01.03", seen },
      { ...at("Arsip", 0, 0), value: 1 },
    ]);
    await expect(attempt).rejects.toThrow(
      /^1 sel berubah sejak dibaca.* tidak ada yang ditulis: 'T-C.27'!A2\. /,
    );
    await expect(attempt).rejects.toMatchObject({ name: "HostError", cells: [first] });
    expect(await host.read()).toEqual(before);
  });

  it("takes nothing back over what somebody changed since", async () => {
    const { host } = subject();
    const before = await host.read();
    const undo = await host.write([
      { ...first, value: "=bukan rumus" },
      { ...at("T-C.27", 1, 1), formula: "=B3*2" },
      { ...at("T-C.27", 3, 1), value: null },
    ]);
    await host.write([{ ...first, value: "milik rekan" }]);
    await expect(host.write(undo)).rejects.toMatchObject({ cells: [first] });
    expect(valueAt(await host.read(), 0, 1, 0)).toBe("milik rekan");
    await host.write(undo.filter(({ column }) => column === 1));
    await host.write([{ ...first, value: "5.01.02" }]);
    expect(await host.read()).toEqual(before);
  });
}

function describeNewSheets(subject: () => HostUnderTest): void {
  it("adds a sheet at the end, under another name where the name is taken", async () => {
    const { host } = subject();
    expect(await host.addSheet(newSheetOf("Periksa Renstra", [["=1+1", 1], [], [null, true]]))).toBe(
      "Periksa Renstra",
    );
    const second = await host.addSheet(newSheetOf("periksa RENSTRA", []));
    expect(second.toLowerCase()).not.toBe("periksa renstra");
    const { sheets } = await host.read();
    expect(sheets.slice(-2).map((sheet) => sheet.name)).toEqual(["Periksa Renstra", second]);
    expect(sheets.at(-2)?.values).toEqual([
      ["=1+1", 1],
      [null, null],
      [null, true],
    ]);
    expect(sheets.at(-2)?.formulas).toEqual({});
  });

  it("makes a sheet with its texts, formula, formats, merges and looks", async () => {
    const { host, appearance } = subject();
    expect(await host.addSheet(SAMPLE_REPORT)).toBe("Laporan");
    const sheet = (await host.read()).sheets.at(-1);
    expect(sheet?.values.map((row) => row.slice(0, 2))).toEqual([
      ["=LAPORAN & <hasil>", null],
      ["Dinas Sosial", null],
      [null, null],
      ["Sel", "Temuan"],
      ["B2", "+62 bukan rumus, dan kalimat ini cukup panjang untuk dua baris"],
      ["A1", "5.01.02"],
      ["JUMLAH", null],
      ["tanpa rupa", null],
    ]);
    expect(sheet?.formulas).toEqual({ C7: "=SUM(C5:C6)" });
    expect([...(sheet?.merges ?? [])].sort()).toEqual(["A1:C1", "A7:B7"]);
    expect(sheet?.formats.slice(4, 7).map((row) => row[2])).toEqual(["#,##0.00", "#,##0.00", "#,##0.00"]);
    expect(await appearance("Laporan")).toEqual({
      fills: { A4: "#E7E6E6", B4: "#E7E6E6", C4: "#E7E6E6", A5: "#FFC7CE", A6: "#FFEB9C", B6: "#DDEBF7" },
      bold: ["A1", "A4", "B4", "C4", "A7", "B7", "C7"],
      frozenRows: 4,
    });
  });

  it("makes no formula of any text of a new sheet, linked or not", async () => {
    const link = at("T-C.27", 0, 0);
    const rows = HOSTILE_TEXTS.map((value): NewCell[] => [
      { value, look: "cell" },
      { value, look: "error", link },
    ]);
    await subject().host.addSheet({ name: "Teks", rows });
    const reopened = await (await subject().reopen()).host.read();
    for (const snapshot of [await subject().host.read(), reopened]) {
      const sheet = snapshot.sheets.at(-1);
      expect([sheet?.values, sheet?.formulas]).toEqual([HOSTILE_TEXTS.map((text) => [text, text]), {}]);
    }
  });
}

/** What all hosts know of a sheet, laid out from A1. */
function essence(sheet: SheetSnapshot): object {
  const { name, visibility, formulas, merges } = sheet;
  expect(sheet.values.length === 0 || (sheet.origin.row === 0 && sheet.origin.column === 0)).toBe(true);
  const state = visibility + (sheet.protected ? " protected" : "");
  return { name, state, values: sheet.values, formulas, merges };
}

function valueAt(snapshot: WorkbookSnapshot, sheet: number, row: number, column: number): CellValue {
  const { origin, values } = snapshot.sheets[sheet] ?? { origin: { row: 0, column: 0 }, values: [] };
  return values[row - origin.row]?.[column - origin.column] ?? null;
}

/** The ranges of our marks in alphabetical order: hosts may split or join them by severity. */
async function markedRanges(subject: HostUnderTest, sheet: string): Promise<string[]> {
  const formats = await subject.formats(sheet);
  return formats
    .filter(({ formula }) => isMarkFormula(formula))
    .flatMap(({ range }) => range.split(/[ ,]/))
    .sort();
}
