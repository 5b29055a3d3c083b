/**
 * Small edits of XML text. Parts are edited as text and not parsed and printed again, because whatever this program
 * does not know of a workbook must come out of it byte for byte.
 */

/** A child of the root element; name without its prefix. */
export interface Child {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const ATTRIBUTES = `[^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*`;
const NEXT_TAG = new RegExp(
  `<!--[\\s\\S]*?-->|<[?!]${ATTRIBUTES}>|<(/?)((?:[\\w.-]+:)?)([\\w.-]+)${ATTRIBUTES}>`,
  "g",
);

/** The children of the root element in their order. */
export function childrenOf(xml: string): Child[] {
  const tags = new RegExp(NEXT_TAG);
  const children: Child[] = [];
  let root: string | null = null;
  for (let tag = tags.exec(xml); tag; tag = tags.exec(xml)) {
    const [text, slash, prefix = "", name] = tag;
    if (name === undefined) continue;
    if (slash === "/") break;
    if (root === null) {
      root = name;
      continue;
    }
    const end = text.endsWith("/>") ? tags.lastIndex : closingEnd(xml, prefix + name, tags.lastIndex);
    children.push({ name, start: tag.index, end });
    tags.lastIndex = end;
  }
  return children;
}

/** Where the element ends whose content starts at `from`; elements of the same name may lie inside it. */
function closingEnd(xml: string, tagName: string, from: number): number {
  const tags = new RegExp(`<(/?)${tagName}(?=[\\s/>])${ATTRIBUTES}>`, "g");
  tags.lastIndex = from;
  let depth = 1;
  for (let tag = tags.exec(xml); tag; tag = tags.exec(xml)) {
    if (tag[1] === "/") depth -= 1;
    else if (!tag[0].endsWith("/>")) depth += 1;
    if (depth === 0) return tags.lastIndex;
  }
  return xml.length;
}

/** All elements of this name (with any prefix) that hold no element of the same name. */
export function elements(xml: string, name: string): string[] {
  const tag = `(?:[\\w.-]+:)?${name}`;
  const pattern = new RegExp(`<(${tag})(?=[\\s/>])${ATTRIBUTES}(?:(?<=/)>|>[\\s\\S]*?</\\1\\s*>)`, "g");
  return xml.match(pattern) ?? [];
}

/** The root element's prefix with its colon, or "". */
export function prefixOf(xml: string): string {
  return /<(?![?!])((?:[\w.-]+:)?)/.exec(xml)?.[1] ?? "";
}

/** Puts `piece` behind the last child whose name is in `names`: the schema fixes the order of children. */
export function insertBehind(xml: string, names: readonly string[], piece: string): string {
  const before = childrenOf(xml).filter((child) => names.includes(child.name));
  const at = before.at(-1)?.end ?? NaN;
  return Number.isNaN(at) ? appendToRoot(xml, piece) : xml.slice(0, at) + piece + xml.slice(at);
}

export function appendToRoot(xml: string, piece: string): string {
  const at = xml.lastIndexOf("</");
  return xml.slice(0, at) + piece + xml.slice(at);
}

const ATTRIBUTES_BEFORE = `(?:\\s+[\\w.:-]+\\s*=\\s*(?:"[^"]*"|'[^']*'))*?`;

/** An attribute of the element's start tag, or null. */
export function attribute(element: string, name: string): string | null {
  const match = new RegExp(`^<[^\\s>]+${ATTRIBUTES_BEFORE}\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(
    element,
  );
  return match ? unescapeXml(match[1] ?? match[2] ?? "") : null;
}

/** The element with this attribute set in its start tag. */
export function withAttribute(element: string, name: string, value: string): string {
  const rest = element.replace(
    new RegExp(`^(<[^\\s>]+${ATTRIBUTES_BEFORE})\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`),
    "$1",
  );
  return rest.replace(/^<[^\s/>]+/, (start) => `${start} ${name}="${escapeXml(value)}"`);
}

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

export function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      return String.fromCodePoint(decimal === undefined ? parseInt(hex ?? "", 16) : Number(decimal));
    },
  );
}
