/** A table with these headings; cells may hold inline Markdown. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [heads, heads.map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.map(withoutBars).join(" | ")} |`).join("\n");
}

export function code(...lines: readonly string[]): string {
  return ["```", ...lines, "```"].join("\n");
}

export function sentence(text: string): string {
  return text.endsWith(".") ? text : `${text}.`;
}

/** A text of unknown contents, so that it is shown letter by letter: no emphasis, link, tag, entity or formula in it. */
export function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>~$&#!]/g, (mark) => ENTITIES[mark] ?? `\\${mark}`).replace(/\s+/g, " ");
}

/** What a backslash does not protect in every reader of Markdown. */
const ENTITIES: Readonly<Record<string, string>> = { "<": "&lt;", ">": "&gt;", "&": "&amp;", $: "&#36;" };

/** A bar ends a cell wherever it stands; one that is escaped already stays as it is. */
function withoutBars(cell: string): string {
  return cell.replace(/\\?\|/g, "\\|");
}
