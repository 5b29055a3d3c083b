import type { Output, RunOptions } from "./options";

/** Prints results as they come, and keeps none but the last. */
export interface Printer {
  add(printed: string): void | Promise<void>;
  end(): void | Promise<void>;
}

export function printerFor({ json }: RunOptions, output: Output): Printer {
  return json ? jsonArray(output) : { add: (printed) => output.print(printed), end: () => undefined };
}

/** The same text as JSON.stringify(all, null, 2) gives, without ever holding all. */
function jsonArray(output: Output): Printer {
  let last: string | null = null;
  return {
    async add(printed) {
      await output.print(last === null ? "[" : `${last},`);
      // Texts have their line breaks escaped: each one here is one between values.
      last = `  ${printed.replaceAll("\n", "\n  ")}`;
    },
    async end() {
      await output.print(last === null ? "[]" : `${last}\n]`);
    },
  };
}
