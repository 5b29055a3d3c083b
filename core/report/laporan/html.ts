/** Marked-up text: only what `html` made is one. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A template in which every text that is filled in stays text: the one place where anything becomes markup. */
export function html(
  parts: TemplateStringsArray,
  ...fills: readonly (string | number | Html | readonly Html[])[]
): Html {
  const filled = parts.map((part, index) => part + markupOf(fills[index] ?? ""));
  return new Html(filled.join(""));
}

function markupOf(fill: string | number | Html | readonly Html[]): string {
  if (fill instanceof Html) return fill.markup;
  if (typeof fill === "object") return fill.map(({ markup }) => markup).join("");
  return String(fill).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? "");
}
