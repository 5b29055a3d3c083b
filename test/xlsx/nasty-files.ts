import { partsOf, relationships, textsOf, zipOf } from "./package-of";
import { entryOf, rawZip, repeated, type RawEntry } from "./raw-zip";

/** A file that somebody may hand in, made when it is asked for: some are large. */
export interface NastyFile {
  readonly what: string;
  bytes(): Uint8Array;
  /** What is said of it; "dibaca" where it is a workbook all the same. */
  readonly says: RegExp | "dibaca";
}

const DAMAGED = /^Berkas ini rusak atau tidak lengkap/;
const FOREIGN = /^Berkas ini bukan buku kerja Excel/;
const LARGE = /^Isi berkas ini terlalu besar/;
const SCATTERED = /^Ada isi yang sangat jauh/;

const SHEET = "xl/worksheets/sheet1.xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const ROW = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

const entries = (parts: Readonly<Record<string, string>>): RawEntry[] =>
  Object.entries(parts).map(([name, text]) => entryOf(name, text));

/** A sound workbook with some parts put in the place of its own; null takes one away. */
function changed(parts: Readonly<Record<string, string | null>>, sheet = ROW): Uint8Array {
  const all = Object.entries({ ...partsOf(sheet), ...parts });
  return zipOf(Object.fromEntries(all.flatMap(([name, text]) => (text === null ? [] : [[name, text]]))));
}

/** A sound workbook beside something in the same archive. */
function beside(...others: readonly RawEntry[]): Uint8Array {
  return rawZip([...entries(partsOf(ROW)), ...others]);
}

function sheetsOf(names: readonly string[]): Uint8Array {
  const { [SHEET]: sheet = "", ...parts } = partsOf(ROW);
  const numbers = names.map((_, index) => String(index + 1));
  const list = names.map((name, index) => {
    const number = numbers[index] ?? "";
    return `<sheet name="${name}" sheetId="${number}" r:id="rId${number}"/>`;
  });
  const targets = numbers.map(
    (each) => [`rId${each}`, ["worksheet", `worksheets/sheet${each}.xml`]] as const,
  );
  return zipOf({
    ...parts,
    "xl/workbook.xml": (parts["xl/workbook.xml"] ?? "").replace(/<sheet .*\/>/, list.join("")),
    "xl/_rels/workbook.xml.rels": relationships(Object.fromEntries(targets)),
    ...Object.fromEntries(numbers.map((each) => [`xl/worksheets/sheet${each}.xml`, sheet])),
  });
}

/** Ten entities, each ten of the one before it: "lol" a billion times. */
const LAUGHS = [
  '<!DOCTYPE worksheet [<!ENTITY lol0 "lol">',
  ...Array.from({ length: 9 }, (_, n) => {
    const inner = `&lol${String(n)};`.repeat(10);
    return `<!ENTITY lol${String(n + 1)} "${inner}">`;
  }),
  "]>",
].join("");

const TEXT_CELL = (text: string): string =>
  `<sheetData><row r="1"><c r="A1" t="str"><v>${text}</v></c></row></sheetData>`;

/** A sheet of a hundred megabytes: three thousand cells of the longest text that fits. */
function longTexts(): string {
  const text = "x".repeat(32_767);
  const rows = Array.from({ length: 3_200 }, (_, row) => {
    const number = String(row + 1);
    return `<row r="${number}"><c r="A${number}" t="str"><v>${text}</v></c></row>`;
  });
  return `<sheetData>${rows.join("")}</sheetData>`;
}

const cellAt = (row: number, letters: string): string =>
  `<row r="${String(row)}"><c r="${letters}${String(row)}"><v>1</v></c></row>`;

export const NASTY_FILES: readonly NastyFile[] = [
  {
    what: "a gigabyte of zeros in the place of a sheet",
    bytes: () =>
      rawZip([
        ...entries({ ...partsOf(ROW) }).filter(({ name }) => name !== SHEET),
        repeated(SHEET, "\0", 1024),
      ]),
    says: LARGE,
  },
  {
    what: "a gigabyte of zeros that says it is 100 bytes",
    bytes: () =>
      rawZip([
        ...entries(partsOf(ROW)).filter(({ name }) => name !== SHEET),
        { ...repeated(SHEET, "\0", 1024), size: 100 },
      ]),
    says: DAMAGED,
  },
  {
    what: "a bomb inside an archive inside the workbook",
    bytes: () => {
      const inner = rawZip([repeated("bom.bin", "\0", 200)]);
      return beside(entryOf("xl/media/bom.zip", Buffer.from(inner).toString("latin1")));
    },
    says: "dibaca",
  },
  {
    what: "a sheet of a hundred megabytes",
    bytes: () => changed({}, longTexts()),
    says: "dibaca",
  },
  {
    what: "a sheet that says it is as large as can be",
    bytes: () => changed({}, `<dimension ref="A1:XFD1048576"/>${ROW}`),
    says: "dibaca",
  },
  {
    what: "a cell in the last corner",
    bytes: () => changed({}, `<sheetData>${cellAt(1, "A")}${cellAt(1_048_576, "XFD")}</sheetData>`),
    says: SCATTERED,
  },
  {
    what: "many sheets of some million blank cells each",
    bytes: () => {
      const wide = `<sheetData>${cellAt(1, "XFD")}${cellAt(900, "A")}</sheetData>`;
      const names = Array.from({ length: 20 }, (_, index) => `L${String(index)}`);
      const parts = Object.fromEntries(
        names.map((_, index) => [
          `xl/worksheets/sheet${String(index + 1)}.xml`,
          `<worksheet xmlns="${MAIN}">${wide}</worksheet>`,
        ]),
      );
      return replaced(sheetsOf(names), parts);
    },
    says: SCATTERED,
  },
  {
    what: "a shared text that is not there",
    bytes: () => changed({}, TEXT_CELL("").replace('t="str"><v>', 't="s"><v>99999')),
    says: "dibaca",
  },
  {
    what: "a billion laughs",
    bytes: () =>
      changed({ [SHEET]: `${LAUGHS}<worksheet xmlns="${MAIN}">${TEXT_CELL("&lol9;")}</worksheet>` }),
    says: "dibaca",
  },
  {
    what: "an entity that is a file of the computer",
    bytes: () =>
      changed({
        [SHEET]: `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet xmlns="${MAIN}">${TEXT_CELL("&x;")}</worksheet>`,
      }),
    says: "dibaca",
  },
  {
    what: "names that lead out of the archive",
    bytes: () => beside(entryOf("../../jahat.txt", "x"), entryOf("/etc/jahat", "x")),
    says: "dibaca",
  },
  { what: "a sheet that is there twice", bytes: () => beside(entryOf(SHEET, "<kacau>")), says: DAMAGED },
  {
    what: "five thousand sheets",
    bytes: () => sheetsOf(Array.from({ length: 5_000 }, (_, index) => `L${String(index)}`)),
    says: "dibaca",
  },
  {
    what: "hostile names of sheets",
    bytes: () => sheetsOf(["&lt;img src=x onerror=alert(1)&gt;", "=1+1", "__proto__", "&#27;[31m", "a'b!c"]),
    says: "dibaca",
  },
  {
    what: "wrong content types",
    bytes: () => changed({ "[Content_Types].xml": "<Types/>" }),
    says: "dibaca",
  },
  { what: "no content types", bytes: () => changed({ "[Content_Types].xml": null }), says: DAMAGED },
  { what: "no relationships", bytes: () => changed({ "_rels/.rels": null }), says: FOREIGN },
  { what: "no workbook", bytes: () => changed({ "xl/workbook.xml": null }), says: FOREIGN },
  { what: "no sheet", bytes: () => changed({ [SHEET]: null }), says: /^Buku kerja ini tidak berisi/ },
  {
    what: "no relationships of the workbook",
    bytes: () => changed({ "xl/_rels/workbook.xml.rels": null }),
    says: /^Buku kerja ini tidak berisi/,
  },
  {
    what: "an old .xls that is no container",
    bytes: () => Buffer.from([0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00]),
    says: FOREIGN,
  },
];

/** The archive with these parts in the place of its own. */
function replaced(archive: Uint8Array, parts: Readonly<Record<string, string>>): Uint8Array {
  return zipOf({ ...textsOf(archive), ...parts });
}
