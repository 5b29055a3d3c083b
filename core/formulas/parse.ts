import { parseRange, type Range } from "../workbook/address";
import { tokensOf, type Part, type Token } from "./tokens";

/** Cells that a formula names. */
export interface Reference extends Part {
  readonly kind: "reference";
  /** The name of their sheet; null for the formula's own. */
  readonly sheet: string | null;
  readonly range: Range;
}

export interface Call extends Part {
  readonly kind: "call";
  readonly name: string;
  readonly args: readonly Expression[];
}

export interface Literal extends Part {
  readonly kind: "literal";
  readonly value: string | number | boolean;
}

/** What may be of any size: a defined name, an array, whole columns, a spilled range, an error. */
export interface Opaque extends Part {
  readonly kind: "opaque";
}

/** Operands with operators between them; an argument that was left out has none. */
export interface Expression extends Part {
  readonly kind: "expression";
  readonly operands: readonly Operand[];
  /** Behind "@": only one value of it counts. */
  readonly isSingle?: true;
}

export type Operand = Reference | Call | Literal | Opaque | Expression;

/** What an expression is, where it is one thing and no more: not "-D5" and not "5%". */
export function soleOperand({ operands, start, end }: Expression): Operand | null {
  const [only] = operands;
  return only?.start === start && only.end === end ? only : null;
}

/** A formula as a tree, with or without its leading "="; null where it cannot be read. */
export function parseFormula(formula: string): Expression | null {
  const tokens = tokensOf(formula);
  return tokens && new Reader(tokens).whole();
}

class Reader {
  /** Where a semicolon parts the arguments, a comma is a decimal one. */
  readonly #separator: string;
  readonly #tokens: readonly Token[];
  #next = 0;
  #isBroken = false;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
    this.#separator = tokens.some(({ text }) => text === ";") ? ";" : ",";
  }

  whole(): Expression | null {
    const expression = this.#expression();
    return this.#isBroken || this.#next < this.#tokens.length ? null : expression;
  }

  #expression(): Expression {
    const operands: Operand[] = [];
    const start = this.#peek()?.start ?? 0;
    let end = start;
    for (let token = this.#peek(); token && !this.#isEnd(token); token = this.#peek()) {
      this.#next += 1;
      const operand = this.#operand(token);
      if (operand) operands.push(operand);
      end = operand?.end ?? token.end;
    }
    return { kind: "expression", operands, start, end };
  }

  #operand(token: Token): Operand | null {
    const { text, start, end } = token;
    if (text === "(") return this.#group(start);
    if (text === "@") return this.#single(start);
    if (text.startsWith('"'))
      return { kind: "literal", value: text.slice(1, -1).replaceAll('""', '"'), start, end };
    if (/^\d/.test(text) && Number.isFinite(Number(text)))
      return { kind: "literal", value: Number(text), start, end };
    if (/^(TRUE|FALSE)$/i.test(text)) return { kind: "literal", value: /^T/i.test(text), start, end };
    if (/^[-+*/^&=<>%,]/.test(text)) return null;
    if (this.#peek()?.text === "(") return this.#call(token);
    return referenceOf(token) ?? { kind: "opaque", start, end };
  }

  #group(start: number): Expression {
    const inner = this.#expression();
    return { ...inner, start, end: this.#close() };
  }

  #single(start: number): Expression {
    const token = this.#peek();
    if (!token) return this.#broken(start);
    this.#next += 1;
    const operand = this.#operand(token) ?? this.#broken(start);
    return { kind: "expression", operands: [operand], isSingle: true, start, end: operand.end };
  }

  #call({ text, start }: Token): Call {
    const args: Expression[] = [];
    do {
      this.#next += 1;
      args.push(this.#expression());
    } while (this.#peek()?.text === this.#separator);
    const isEmpty = args.length === 1 && args[0]?.start === args[0]?.end;
    return { kind: "call", name: text, args: isEmpty ? [] : args, start, end: this.#close() };
  }

  #close(): number {
    const token = this.#peek();
    if (token?.text !== ")") return this.#broken(0).end;
    this.#next += 1;
    return token.end;
  }

  #broken(at: number): Expression {
    this.#isBroken = true;
    return { kind: "expression", operands: [], start: at, end: at };
  }

  #isEnd({ text }: Token): boolean {
    return text === ")" || text === this.#separator;
  }

  #peek(): Token | undefined {
    return this.#tokens[this.#next];
  }
}

function referenceOf({ text, start, end }: Token): Reference | null {
  const [, quoted, bare, cells = ""] = /^(?:'((?:[^']|'')+)'!|([^!]+)!)?(.+)$/.exec(text) ?? [];
  const range = parseRange(cells);
  const sheet = quoted?.replaceAll("''", "'") ?? bare ?? null;
  return range && { kind: "reference", sheet, range, start, end };
}
