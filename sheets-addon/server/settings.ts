import { splitByBytes } from "./bytes";

/** Google keeps 9 kB a value; the rest is room for what it may count besides. */
const LARGEST_PART = 8_000;

/** A setting is kept in parts: "renstra:abaikan:0", "renstra:abaikan:1", ... */
export function getSetting(key: string): string | null {
  const all = PropertiesService.getDocumentProperties().getProperties();
  const parts: string[] = [];
  for (let part = all[partName(key, 0)]; part !== undefined; part = all[partName(key, parts.length)])
    parts.push(part);
  return parts.length === 0 ? null : parts.join("");
}

/** One call replaces all properties, so that no part of an older and longer value is ever left behind. */
export function setSetting(key: string, value: string | null): null {
  const properties = PropertiesService.getDocumentProperties();
  const others = Object.entries(properties.getProperties()).filter(([name]) => !isPartOf(key, name));
  const parts = value === null ? [] : splitByBytes(value, LARGEST_PART);
  const own = parts.map((part, index) => [partName(key, index), part]);
  properties.setProperties(Object.fromEntries([...others, ...own]) as Record<string, string>, true);
  return null;
}

const partName = (key: string, index: number): string => `renstra:${key}:${String(index)}`;

function isPartOf(key: string, name: string): boolean {
  const prefix = partName(key, 0).slice(0, -1);
  return name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length));
}
