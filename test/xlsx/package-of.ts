import { strToU8, unzipSync, zipSync, strFromU8 } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A zip archive of these parts. */
export function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

/** The parts of an archive as texts. */
export function textsOf(archive: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(archive)).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
}

/** The parts of a workbook with one sheet "Data", whose XML behind the start tag is given. */
export function partsOf(
  sheet: string,
  others: Readonly<Record<string, string>> = {},
): Record<string, string> {
  return {
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/></Types>',
    "_rels/.rels": relationships({ rId1: ["officeDocument", "xl/workbook.xml"] }),
    "xl/workbook.xml":
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>` +
      '<sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": relationships({
      rId1: ["worksheet", "worksheets/sheet1.xml"],
      rId2: ["styles", "styles.xml"],
    }),
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}">${sheet}</worksheet>`,
    ...others,
  };
}

/** A style sheet whose cell style number n has the n-th of these number formats. */
export function stylesOf(...formats: readonly string[]): string {
  const codes = formats.map((code, index) => {
    return `<numFmt numFmtId="${String(170 + index)}" formatCode="${code.replaceAll('"', "&quot;")}"/>`;
  });
  const styles = formats.map((_, index) => `<xf numFmtId="${String(170 + index)}" applyNumberFormat="1"/>`);
  return `<styleSheet xmlns="${MAIN}"><numFmts>${codes.join("")}</numFmts><cellXfs>${styles.join("")}</cellXfs></styleSheet>`;
}

export function relationships(
  targets: Readonly<Record<string, readonly [type: string, target: string]>>,
): string {
  const elements = Object.entries(targets).map(([id, [type, target]]) => {
    return `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="${PACKAGE_RELATIONS}">${elements.join("")}</Relationships>`;
}
