import type { Store } from "../core/workbook/host";
import type { WorkbookPackage } from "./package";
import { NO_SETTINGS, settingIn, SETTINGS_NAMESPACE, withSetting } from "./settings-xml";

const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${NO_SETTINGS}`;

/** Settings in a custom XML part of the workbook. */
export class PackageStore implements Store {
  readonly #file: WorkbookPackage;

  constructor(file: WorkbookPackage) {
    this.#file = file;
  }

  get(key: string): Promise<string | null> {
    const path = this.#path();
    return Promise.resolve(path === undefined ? null : settingIn(this.#file.text(path), key));
  }

  set(key: string, value: string | null): Promise<void> {
    const path = this.#path() ?? (value === null ? undefined : this.#create());
    if (path !== undefined) this.#file.setText(path, withSetting(this.#file.text(path), key, value));
    return Promise.resolve();
  }

  #path(): string | undefined {
    return this.#file
      .related("customXml")
      .find((path) => this.#file.text(path).includes(`"${SETTINGS_NAMESPACE}"`));
  }

  #create(): string {
    const path = this.#file.freePath("customXml/item", ".xml");
    this.#file.add({ path, xml: EMPTY, contentType: "application/xml" }, "customXml");
    return path;
  }
}
