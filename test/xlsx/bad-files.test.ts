import { describe, expect, it } from "vitest";
import { HostError } from "../../core/workbook/host";
import { readWorkbook } from "../../xlsx/read";
import { strToU8, zipSync } from "fflate";
import { partsOf, relationships, zipOf } from "./package-of";

const sound = zipOf(partsOf('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'));

/** An OLE container is known by its first bytes and its streams by their names in UTF-16. */
function oleFile(stream: string): Uint8Array {
  const magic = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return Buffer.concat([magic, Buffer.alloc(1024), Buffer.from(stream, "utf16le"), Buffer.alloc(512)]);
}

function damagedInside(): Uint8Array {
  const bytes = Uint8Array.from(sound);
  const middle = Buffer.from(bytes.buffer).indexOf("xl/worksheets/sheet1.xml") + 30;
  return bytes.fill(0xff, middle, middle + 20);
}

/** 300 MB of spaces packed to 300 kB. */
function bomb(): Uint8Array {
  return zipSync({ "xl/worksheets/sheet1.xml": Buffer.alloc(300 * 1024 * 1024, " ") });
}

/** Unpacks to more than its directory admits: the size in the directory is overwritten. */
function lyingBomb(): Uint8Array {
  const name = "xl/worksheets/sheet1.xml";
  const parts = Object.fromEntries(Object.entries(partsOf("")).map(([path, text]) => [path, strToU8(text)]));
  const archive = Buffer.from(zipSync({ ...parts, [name]: Buffer.alloc(50 * 1024 * 1024, " ") }));
  const SIZE_BEFORE_NAME = 22;
  archive.writeUInt32LE(100, archive.lastIndexOf(name) - SIZE_BEFORE_NAME);
  return archive;
}

const FILES: readonly (readonly [what: string, bytes: Uint8Array, says: RegExp])[] = [
  ["an empty file", new Uint8Array(), /^Berkas ini kosong/],
  ["a text file", Buffer.from("Kode;Uraian\n1.01;Contoh"), /^Berkas ini bukan buku kerja Excel/],
  [
    "a web page named .xlsx",
    Buffer.from("<html><table></table></html>"),
    /^Berkas ini bukan buku kerja Excel/,
  ],
  ["one byte", Buffer.from("P"), /^Berkas ini bukan buku kerja Excel/],
  ["an encrypted workbook", oleFile("EncryptedPackage"), /^Berkas ini terkunci kata sandi/],
  ["an old .xls", oleFile("Workbook"), /^Berkas ini berformat Excel lama \(\.xls\)/],
  ["an old .doc", oleFile("WordDocument"), /^Berkas ini bukan buku kerja Excel/],
  [
    "a .docx",
    zipOf({
      "_rels/.rels": relationships({ a: ["officeDocument", "word/document.xml"] }),
      "word/document.xml": "<w:document/>",
    }),
    /^Berkas ini bukan/,
  ],
  [
    "an .ods",
    zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" }),
    /^Berkas ini bukan/,
  ],
  ["an .xlsb", zipOf({ "xl/workbook.bin": "x" }), /^Berkas ini buku kerja biner/],
  ["the first half of a workbook", sound.slice(0, sound.length / 2), /^Berkas ini rusak atau tidak lengkap/],
  ["a zip's first bytes only", Buffer.from("PK\u0003\u0004"), /^Berkas ini rusak atau tidak lengkap/],
  ["a workbook with damaged content", damagedInside(), /^Berkas ini rusak atau tidak lengkap/],
  [
    "broken XML",
    zipOf({ ...partsOf(""), "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row r='1'>" }),
    /^Berkas ini rusak atau tidak lengkap/,
  ],
  ["a zip bomb", bomb(), /^Isi berkas ini terlalu besar/],
  ["a zip bomb that hides its size", lyingBomb(), /^Berkas ini rusak atau tidak lengkap/],
  [
    "a workbook without sheets",
    zipOf({ ...partsOf(""), "xl/workbook.xml": "<workbook><sheets/></workbook>" }),
    /^Buku kerja ini tidak berisi/,
  ],
];

describe("readWorkbook: files that are no sound workbook", () => {
  it.each(FILES)(
    "answers %s with one sentence that names the problem and an advice",
    async (_, bytes, says) => {
      const error: unknown = await readWorkbook(bytes, "contoh.xlsx").catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(HostError);
      expect((error as HostError).message).toMatch(says);
      expect((error as HostError).message).toMatch(/: .*(periksa|simpan)/);
      expect((error as HostError).message).not.toMatch(/zip|XML|central|invalid|undefined/i);
    },
  );

  it("never fails otherwise, wherever the file is cut off or one byte is wrong", async () => {
    for (let position = 0; position < sound.length; position += 7) {
      const wrong = Uint8Array.from(sound);
      wrong[position] = (wrong[position] ?? 0) ^ 0xff;
      for (const bytes of [sound.slice(0, position), wrong]) {
        const outcome: unknown = await readWorkbook(bytes, "contoh.xlsx").catch((reason: unknown) => reason);
        expect(outcome instanceof HostError || "sheets" in (outcome as object)).toBe(true);
      }
    }
  });
});
