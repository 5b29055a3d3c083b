import type { Store } from "../core/workbook/host";
import { appendToRoot, attribute, elements, escapeXml, unescapeXml } from "./xml";
import type { WorkbookPackage } from "./package";

/** By this namespace every host finds the settings again; spreadsheet programs keep custom XML as it is. */
const NAMESPACE = "urn:periksa-renstra:simpanan";
const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><simpanan xmlns="${NAMESPACE}"></simpanan>`;

/** Settings in a custom XML part of the workbook. */
export class PackageStore implements Store {
  readonly #file: WorkbookPackage;

  constructor(file: WorkbookPackage) {
    this.#file = file;
  }

  get(key: string): Promise<string | null> {
    const path = this.#path();
    const setting = path === undefined ? undefined : findSetting(this.#file.text(path), key);
    return Promise.resolve(setting === undefined ? null : settingText(setting));
  }

  set(key: string, value: string | null): Promise<void> {
    const path = this.#path() ?? (value === null ? undefined : this.#create());
    if (path === undefined) return Promise.resolve();
    const xml = this.#file.text(path);
    const rest = xml.replace(findSetting(xml, key) ?? "", "");
    const setting = `<isi kunci="${escapeXml(key)}">${escapeXml(JSON.stringify(value))}</isi>`;
    this.#file.setText(path, value === null ? rest : appendToRoot(rest, setting));
    return Promise.resolve();
  }

  #path(): string | undefined {
    return this.#file.related("customXml").find((path) => this.#file.text(path).includes(`"${NAMESPACE}"`));
  }

  #create(): string {
    const path = this.#file.freePath("customXml/item", ".xml");
    this.#file.add({ path, xml: EMPTY, contentType: "application/xml" }, "customXml");
    return path;
  }
}

function findSetting(xml: string, key: string): string | undefined {
  return elements(xml, "isi").find((element) => attribute(element, "kunci") === key);
}

/** Kept as a JSON string, for XML has no place for control characters. */
function settingText(setting: string): string {
  return String(JSON.parse(unescapeXml(setting.replace(/^<[^>]*>|<[^>]*>$/g, ""))));
}
