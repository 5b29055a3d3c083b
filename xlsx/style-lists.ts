import { appendToRoot, childrenOf, prefixOf, withAttribute } from "./xml";

/** The lists of a style sheet in the order that the schema fixes; others stand behind them. */
const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
] as const;

export type ListName = (typeof ORDER)[number];

/** The entries of a list as XML: cells and formats refer to them by their place. */
export function entriesOf(stylesXml: string, list: ListName): string[] {
  const xml = listXml(stylesXml, list);
  return xml === "" ? [] : childrenOf(xml).map(({ start, end }) => xml.slice(start, end));
}

/** The style sheet with exactly these entries in the list. */
export function withEntries(stylesXml: string, list: ListName, entries: readonly string[]): string {
  const tag = prefixOf(stylesXml) + list;
  const old = listXml(stylesXml, list);
  const start = withAttribute(
    /^<[^>]*?(?=\/?>)/.exec(old)?.[0] ?? `<${tag}`,
    "count",
    String(entries.length),
  );
  const xml = entries.length === 0 ? `${start}/>` : `${start}>${entries.join("")}</${tag}>`;
  return old === "" ? withNewList(stylesXml, list, xml) : stylesXml.replace(old, () => xml);
}

function withNewList(stylesXml: string, list: ListName, xml: string): string {
  const before: readonly string[] = ORDER.slice(0, ORDER.indexOf(list));
  const next = childrenOf(stylesXml).find(({ name }) => !before.includes(name));
  return next
    ? stylesXml.slice(0, next.start) + xml + stylesXml.slice(next.start)
    : appendToRoot(stylesXml, xml);
}

function listXml(stylesXml: string, list: ListName): string {
  const child = childrenOf(stylesXml).find(({ name }) => name === list);
  return child ? stylesXml.slice(child.start, child.end) : "";
}
