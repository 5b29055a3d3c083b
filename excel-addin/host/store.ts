import type { Store } from "../../core/workbook/host";
import { NO_SETTINGS, settingIn, SETTINGS_NAMESPACE, withSetting } from "../../xlsx/settings-xml";
import type { Session } from "./session";

/** The same custom XML part that the command line and the playground read and write. */
export class XmlStore implements Store {
  readonly #session: Session;
  /** Each change waits for the one before it: two at once would each put back what the other took away. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(session: Session) {
    this.#session = session;
  }

  get(key: string): Promise<string | null> {
    return this.#session.look(async (context) => {
      const part = await readPart(context);
      return part ? settingIn(part.xml.value, key) : null;
    });
  }

  set(key: string, value: string | null): Promise<void> {
    const change = this.#last.then(() => this.#session.change((context) => setIn(context, key, value)));
    this.#last = change.catch(() => undefined);
    return change;
  }
}

async function setIn(context: Excel.RequestContext, key: string, value: string | null): Promise<void> {
  const part = await readPart(context);
  if (part) part.proxy.setXml(withSetting(part.xml.value, key, value));
  else if (value !== null) context.workbook.customXmlParts.add(withSetting(NO_SETTINGS, key, value));
  await context.sync();
}

interface Part {
  readonly proxy: Excel.CustomXmlPart;
  readonly xml: OfficeExtension.ClientResult<string>;
}

/** The first part of our namespace: a workbook made of two others may hold two of them. */
async function readPart(context: Excel.RequestContext): Promise<Part | null> {
  const parts = context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
  parts.load("items/id");
  await context.sync();
  const { items } = parts;
  const [first] = items;
  if (!first) return null;
  const proxy = context.workbook.customXmlParts.getItem(first.id);
  const part = { proxy, xml: proxy.getXml() };
  await context.sync();
  return part;
}

const PREFIX = "periksa-renstra:";

/**
 * For Excel without custom XML parts: Excel's own settings, which are saved in the workbook too. Not the document
 * settings of Office, which are saved apart and have come back empty. Other hosts do not see them.
 */
export class SettingsStore implements Store {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  get(key: string): Promise<string | null> {
    return this.#session.look(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject(PREFIX + key);
      setting.load("value");
      await context.sync();
      return setting.isNullObject ? null : String(setting.value);
    });
  }

  async set(key: string, value: string | null): Promise<void> {
    await this.#session.change(async (context) => {
      const { settings } = context.workbook;
      if (value !== null) settings.add(PREFIX + key, value);
      else await deleteSetting(context, PREFIX + key);
      await context.sync();
    });
  }
}

async function deleteSetting(context: Excel.RequestContext, key: string): Promise<void> {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load("key");
  await context.sync();
  if (!setting.isNullObject) setting.delete();
}
