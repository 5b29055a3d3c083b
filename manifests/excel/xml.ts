/** An element of a manifest: its name, its attributes, and its children or its text. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly content: readonly Element[] | string;
}

export function element(
  name: string,
  attributes: Element["attributes"] = {},
  content: Element["content"] = [],
): Element {
  return { name, attributes, content };
}

/** Text with every mark escaped that has a meaning in XML. */
function escape(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => `&#${String(mark.charCodeAt(0))};`);
}

/** One element a line, its children two spaces further in. */
export function printXml({ name, attributes, content }: Element, indent = ""): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(String(value))}"`);
  const open = `${indent}<${name}${pairs.join("")}`;
  if (content.length === 0) return `${open}/>\n`;
  if (typeof content === "string") return `${open}>${escape(content)}</${name}>\n`;
  const children = content.map((child) => printXml(child, `${indent}  `));
  return `${open}>\n${children.join("")}${indent}</${name}>\n`;
}
