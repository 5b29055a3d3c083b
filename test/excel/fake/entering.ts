import { NotKnown, Refusal } from "./host-object";
import type { Model, ModelCell } from "./model";

/** What Excel reads as an error when it is typed. */
const ERROR = /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!)$/;
/** What some language of Excel reads as a number, a date, a time or a truth value. */
const NUMBER_LIKE = /^\s*[-+]?(Rp\s*)?[\d.,]+\s*%?\s*$|^\d+(e[+-]?\d+)$/i;
const DATE_LIKE =
  /^\d{1,4}([-/]\d{1,2}|[-./]\d{1,2}[-./]\d{1,4})$|^\d{1,2}[- ][a-z]{3,9}([- ]\d{2,4})?$|^\d{1,2}:\d{2}/i;
const TRUTH = /^(true|false|benar|salah)$/i;

const LONGEST_TEXT = 32_767;
const PLAIN = { formula: null, isError: false, isQuoted: false, shown: null };

/** What a cell becomes when `content` is entered, as a person would type it; null leaves it as it is. */
export function entered(model: Model, cell: Readonly<ModelCell>, content: unknown): Partial<ModelCell> {
  if (content === null) return {};
  if (typeof content === "number" || typeof content === "boolean") {
    return { ...PLAIN, value: cell.format === "@" ? String(content) : content };
  }
  if (typeof content !== "string") throw new NotKnown(`a cell cannot hold ${JSON.stringify(content)}`);
  if (cell.format !== "@") return enteredText(model, content);
  return { ...PLAIN, value: model.textCellsEatApostrophe ? content.replace(/^'/, "") : content };
}

function enteredText(model: Model, content: string): Partial<ModelCell> {
  if (content.startsWith("'")) {
    if (content.length - 1 > LONGEST_TEXT) throw new Refusal("InvalidArgument", "longer than a cell");
    return { ...PLAIN, value: content.slice(1), isQuoted: true };
  }
  if (content.length > LONGEST_TEXT) throw new Refusal("InvalidArgument", "longer than a cell");
  if (content.length > 1 && content.startsWith("=")) {
    return { ...PLAIN, value: model.results.get(content) ?? 0, formula: content };
  }
  if (content.length > 1 && /^[+\-@]/.test(content) && !NUMBER_LIKE.test(content)) {
    throw new Refusal("InvalidArgument", `"${content}" is read as a formula and is none`);
  }
  if (ERROR.test(content)) return { ...PLAIN, value: content, isError: true };
  if (DATE_LIKE.test(content)) return { ...PLAIN, value: 45_000, format: "dd/mm/yyyy", shown: "15/03/2023" };
  if (NUMBER_LIKE.test(content))
    return { ...PLAIN, value: Number.parseFloat(content.replace(",", ".")) || 0 };
  if (TRUTH.test(content)) return { ...PLAIN, value: /^(true|benar)$/i.test(content) };
  return { ...PLAIN, value: content };
}

/** The text that a cell shows in a wide column. */
export function shownText({ value, shown, format }: Readonly<ModelCell>): string {
  if (shown !== null) return shown;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const grouped = /^#,##0(?:\.(0+))?$/.exec(format);
  if (grouped && typeof value === "number") {
    const digits = grouped[1]?.length ?? 0;
    return value.toLocaleString("id-ID", { minimumFractionDigits: digits, maximumFractionDigits: digits });
  }
  if (format !== "General")
    throw new NotKnown(`the shown text of ${String(value)} as ${format} was not said`);
  return String(value).replace(".", ",");
}
