import type { CallLog } from "./call-log";
import { strict } from "./strict";
import type { FakeWorkbook } from "./workbook";

/** In bytes, as Google's quota page states them. */
const LARGEST_VALUE = 9 * 1024;
const LARGEST_STORE = 500 * 1024;

export function propertiesService({ properties }: FakeWorkbook, calls: CallLog): object {
  const documentProperties = strict(
    "Properties",
    {
      getProperties: () => Object.fromEntries(properties),
      getProperty: (key: string) => properties.get(key) ?? null,
      setProperties: (entries: Readonly<Record<string, unknown>>, deleteAllOthers = false) => {
        const now = new Map(deleteAllOthers ? [] : properties);
        for (const [key, value] of Object.entries(entries)) now.set(key, checked(key, value));
        const size = [...now].reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);
        if (size > LARGEST_STORE)
          throw new Error(
            "You have exceeded the property storage quota. Please remove some properties and try again.",
          );
        properties.clear();
        for (const [key, value] of now) properties.set(key, value);
      },
    },
    calls,
  );
  return strict("PropertiesService", { getDocumentProperties: () => documentProperties }, calls);
}

function checked(key: string, value: unknown): string {
  if (typeof value !== "string") throw new Error(`Property ${key} is no text.`);
  if (bytes(value) > LARGEST_VALUE) throw new Error("Argument too large: value");
  return value;
}

const bytes = (text: string): number => Buffer.byteLength(text, "utf8");
