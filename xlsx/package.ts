import { badFile, refuseForeignFile } from "./bad-file";
import { appendToRoot, attribute, childrenOf, elements, escapeXml, prefixOf } from "./xml";
import { listZip, unzipAll, zip, type Packing } from "./zip";

/** A worksheet and the part of the package that holds it. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
}

/** A part that shall join the package; `relation` is the last word of its relationship type. */
export interface NewPart {
  readonly path: string;
  readonly xml: string;
  readonly contentType: string;
}

const CONTENT_TYPES = "[Content_Types].xml";
export const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The parts of an .xlsx file. Parts that are never set come out of `toBytes` as they went in. */
export class WorkbookPackage {
  readonly workbookPath: string;
  readonly #bytes: Uint8Array;
  #parts: Record<string, Uint8Array> | null = null;
  #paths: Set<string>;
  #texts = new Map<string, string>();
  /** Parts whose text is no longer what the file holds. */
  #changed = new Set<string>();

  /** Throws a HostError for whatever is no sound .xlsx file; only one that is just being made may lack sheets. */
  constructor(bytes: Uint8Array, leastSheets = 1) {
    refuseForeignFile(bytes);
    this.#bytes = bytes;
    this.#paths = new Set(listZip(bytes));
    if (this.has("xl/workbook.bin")) throw badFile("binaryExcel");
    const target = this.has("_rels/.rels") ? this.#targets("_rels/.rels", "officeDocument")[0] : undefined;
    if (!target || !this.has(target.path) || prefixedRoot(this.text(target.path)) !== "workbook") {
      throw badFile("notWorkbook");
    }
    this.workbookPath = target.path;
    if (this.sheets().length < leastSheets) throw badFile("noSheets");
  }

  /** The worksheets in the workbook's order; chart and macro sheets have no cells and are left out. */
  sheets(): SheetPart[] {
    const paths = new Map(this.#targets(this.#relationsPath, "worksheet").map(({ id, path }) => [id, path]));
    return elements(this.text(this.workbookPath), "sheet").flatMap((sheet) => {
      const path = paths.get(/\s[\w.-]+:id\s*=\s*["']([^"']*)/.exec(sheet)?.[1] ?? "");
      return path !== undefined && this.has(path) ? [{ name: attribute(sheet, "name") ?? "", path }] : [];
    });
  }

  /** The workbook's parts of this relationship type, for example "styles". */
  related(relation: string): string[] {
    const paths = this.#targets(this.#relationsPath, relation).map(({ path }) => path);
    return paths.filter((path) => this.has(path));
  }

  has(path: string): boolean {
    return this.#paths.has(path);
  }

  text(path: string): string {
    const known = this.#texts.get(path);
    if (known !== undefined) return known;
    const part = this.#unpacked()[path];
    if (!part) throw badFile("damaged");
    const text = new TextDecoder().decode(part);
    this.#texts.set(path, text);
    return text;
  }

  setText(path: string, xml: string): void {
    if (this.has(path) && this.text(path) === xml) return;
    this.#texts.set(path, xml);
    this.#paths.add(path);
    this.#changed.add(path);
  }

  /** Adds a part that the workbook refers to, and returns the id of the reference. */
  add(part: NewPart, relation: string): string {
    this.setText(part.path, part.xml);
    this.#append(CONTENT_TYPES, `Override PartName="/${part.path}" ContentType="${part.contentType}"`);
    const id = `periksa${String(elements(this.text(this.#relationsPath), "Relationship").length + 1)}`;
    const type = `${RELATIONS}/${relation}`;
    this.#append(
      this.#relationsPath,
      `Relationship Id="${id}" Type="${type}" Target="/${escapeXml(part.path)}"`,
    );
    return id;
  }

  /** Takes the workbook's part of this type out of the package. */
  remove(relation: string): void {
    for (const { id, path } of this.#targets(this.#relationsPath, relation)) {
      this.#paths.delete(path);
      this.#drop(this.#relationsPath, (element) => attribute(element, "Id") === id);
      this.#drop(CONTENT_TYPES, (element) => attribute(element, "PartName") === `/${path}`);
    }
  }

  /** Does something to the parts; where it fails they are as they were. */
  async allOrNone<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    const before = [new Set(this.#paths), new Map(this.#texts), new Set(this.#changed)] as const;
    try {
      return await work();
    } catch (error) {
      [this.#paths, this.#texts, this.#changed] = before;
      throw error;
    }
  }

  /** A path that is still free: "xl/worksheets/sheet4.xml" for ("xl/worksheets/sheet", ".xml"). */
  freePath(start: string, end: string): string {
    let number = 1;
    while (this.has(start + String(number) + end)) number += 1;
    return start + String(number) + end;
  }

  toBytes(packing: Packing = "small"): Uint8Array {
    const original = this.#unpacked();
    const parts = [...this.#paths].map(
      (path) =>
        [path, this.#changed.has(path) ? encode(this.text(path)) : (original[path] ?? encode(""))] as const,
    );
    return zip(Object.fromEntries(parts), packing);
  }

  /** All at once: to look for one part, the archive's whole directory is read. */
  #unpacked(): Record<string, Uint8Array> {
    return (this.#parts ??= unzipAll(this.#bytes));
  }

  get #relationsPath(): string {
    const slash = this.workbookPath.lastIndexOf("/") + 1;
    return `${this.workbookPath.slice(0, slash)}_rels/${this.workbookPath.slice(slash)}.rels`;
  }

  #targets(relationsPath: string, relation: string): { id: string; path: string }[] {
    if (!this.has(relationsPath)) return [];
    const folder = relationsPath.replace(/_rels\/[^/]*$/, "");
    return elements(this.text(relationsPath), "Relationship").flatMap((element) => {
      const isWanted = attribute(element, "Type")?.endsWith(`/${relation}`) === true;
      const path = resolvePath(folder, attribute(element, "Target") ?? "");
      return isWanted ? [{ id: attribute(element, "Id") ?? "", path }] : [];
    });
  }

  #append(path: string, element: string): void {
    const xml = this.text(path);
    this.setText(path, appendToRoot(xml, `<${prefixOf(xml)}${element}/>`));
  }

  #drop(path: string, isUnwanted: (element: string) => boolean): void {
    const xml = this.text(path);
    const unwanted = childrenOf(xml)
      .map(({ start, end }) => xml.slice(start, end))
      .filter(isUnwanted);
    this.setText(
      path,
      unwanted.reduce((rest, element) => rest.replace(element, ""), xml),
    );
  }
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function prefixedRoot(xml: string): string | undefined {
  return /<(?![?!])(?:[\w.-]+:)?([\w.-]+)/.exec(xml)?.[1];
}

function resolvePath(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  return new URL(target, `file:///${folder}`).pathname.slice(1);
}
