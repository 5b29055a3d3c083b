import { readFile } from "node:fs/promises";
import { JestAsymmetricMatchers, JestChaiExpect, JestExtend, setState } from "@vitest/expect";
import * as chai from "chai";

/** One test: what it states, and how to ask it. */
export interface Law {
  readonly name: string;
  readonly run: () => unknown;
}

/** All tests of the modules that were loaded, in their order. */
export const laws: Law[] = [];

const headings: string[] = [];

type Body = (...row: never[]) => unknown;
type Declare = (title: string, body: Body) => void;

/** A test or a group, once or once a row; rows are told apart by their number. */
function declaring(declare: Declare): Declare & { each: (rows: readonly unknown[]) => Declare } {
  return Object.assign(declare, {
    each: (rows: readonly unknown[]): Declare => {
      return (title, body) => {
        rows.forEach((row, index) => {
          const given = (Array.isArray(row) ? row : [row]) as never[];
          declare(`${title.replace("%s", () => String(given[0]))} #${String(index)}`, () => body(...given));
        });
      };
    },
  });
}

export const describe = declaring((title, body) => {
  headings.push(title);
  body();
  headings.pop();
});

export const it = declaring((title, body) => {
  laws.push({ name: [...headings, title].join(" > "), run: () => body() });
});
export const test = it;

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
chai.use(({ Assertion }) => {
  Assertion.addMethod("toMatchFileSnapshot", async function (this: { _obj: unknown }, file: string) {
    if (this._obj !== (await readFile(file, "utf8"))) throw new Error(`not what ${file} says`);
  });
});

export const expect = (value: unknown): Chai.Assertion => chai.expect(value);
setState({ assertionCalls: 0 }, expect as never);
