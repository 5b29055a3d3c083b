import { parse, type Program } from "acorn";
import { statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { FUNCTIONS } from "../../../core/functions/index";
import { isOptional } from "../../../core/functions/name";
import { functionStubs, LIBRARY } from "../../../scripts/function-stubs";
import { SERVER_FUNCTION } from "../../../sheets-addon/names";
import { MENU_ITEMS } from "../../../sheets-addon/server/menu-items";
import { builtFile, startScript } from "../script";

const code = builtFile("Code.js");

/** What stands above each top-level function, and its parameters, as Apps Script reads them. */
function declared(): Map<string, { parameters: string[]; comment: string }> {
  const found = code.matchAll(/^\/\*\*\n((?: \*.*\n)+?) \*\/\nfunction (\w+)\((.*)\) \{$/gm);
  return new Map(
    [...found].map(([, comment = "", name = "", parameters = ""]) => [
      name,
      { parameters: parameters === "" ? [] : parameters.split(", "), comment },
    ]),
  );
}

/** All names of properties and variables in the file. */
function namesIn(program: Program): Set<string> {
  const names = new Set<string>();
  JSON.stringify(program, (key, value: unknown) => {
    if (key === "name" && typeof value === "string") names.add(value);
    return typeof value === "bigint" ? String(value) : value;
  });
  return names;
}

describe("Code.js", () => {
  it("ends with the functions that follow from the declarations", () => {
    expect(code.endsWith(functionStubs(FUNCTIONS))).toBe(true);
  });

  it("declares the triggers, the menu's functions, the sidebar's door and the custom functions, and nothing else", () => {
    const program = parse(code, { ecmaVersion: 2019, sourceType: "script" });
    const names = program.body.flatMap((statement) =>
      statement.type === "FunctionDeclaration" ? [statement.id.name] : [],
    );
    expect(names).toEqual([
      ...["onOpen", "onInstall", "onEdit", SERVER_FUNCTION],
      ...MENU_ITEMS.map(({ handler }) => handler),
      ...FUNCTIONS.map(({ name }) => `RENSTRA_${name}`),
    ]);
    // A name that ends so is hidden from Sheets.
    expect(names.filter((name) => name.endsWith("_"))).toEqual([]);
    const others = program.body.filter(({ type }) => type !== "FunctionDeclaration");
    expect(others.map(({ type }) => type)).toEqual(["VariableDeclaration", "ExpressionStatement"]);
    expect(code).toMatch(new RegExp(`^var ${LIBRARY};`));
  });

  it.each(FUNCTIONS)(
    "tells Sheets the parameters and the help of $name",
    ({ name, parameters, summary, result }) => {
      const stub = declared().get(`RENSTRA_${name}`);
      expect(stub?.parameters).toEqual(parameters.map((parameter) => parameter.name));
      const lines = stub?.comment.split("\n").map((line) => line.replace(/^ \* /, "")) ?? [];
      expect(lines[0]).toContain(summary);
      expect(lines).toContain("@customfunction");
      expect(lines.find((line) => line.startsWith("@return"))).toContain(result.description);
      const params = lines.filter((line) => line.startsWith("@param"));
      expect(params.map((line) => line.split(" ")[2])).toEqual(
        parameters.map((parameter) => (isOptional(parameter) ? `[${parameter.name}]` : parameter.name)),
      );
      parameters.forEach(({ description }, index) => {
        expect(params[index]).toContain(description);
      });
    },
  );

  it("has no syntax younger than ES2019 and no static fields, which Apps Script refuses", () => {
    expect(() => parse(code, { ecmaVersion: 2019, sourceType: "script" })).not.toThrow();
    expect(() => parse("class A { static b = 1 }", { ecmaVersion: 2019 })).toThrow();
  });

  it("uses no global that Apps Script does not have", () => {
    const names = namesIn(parse(code, { ecmaVersion: 2019, sourceType: "script" }));
    const missing = [
      ...[
        "setTimeout",
        "setInterval",
        "queueMicrotask",
        "fetch",
        "URL",
        "TextEncoder",
        "TextDecoder",
        "crypto",
      ],
      ...[
        "document",
        "window",
        "process",
        "require",
        "Buffer",
        "structuredClone",
        "eval",
        "Function",
        "Promise",
      ],
    ];
    expect(missing.filter((name) => names.has(name))).toEqual([]);
  });

  it("calls no service before one of its functions is called", () => {
    expect(startScript([{ name: "A", rows: [[1]] }]).calls.total()).toBe(0);
  });

  it("stays small, for Google loads it for every custom function", () => {
    const { size } = statSync(join(import.meta.dirname, "../../../dist/sheets/Code.js"));
    const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
    process.stdout.write(`Code.js: ${kilobytes(size)}, gzip ${kilobytes(gzipSync(code).length)}\n`);
    expect(size).toBeLessThan(170_000);
  });
});

describe("appsscript.json", () => {
  it("asks for this document and the sidebar, and for nothing else", () => {
    expect(JSON.parse(builtFile("appsscript.json"))).toEqual({
      timeZone: "Asia/Jakarta",
      dependencies: {},
      exceptionLogging: "STACKDRIVER",
      runtimeVersion: "V8",
      oauthScopes: [
        "https://www.googleapis.com/auth/spreadsheets.currentonly",
        "https://www.googleapis.com/auth/script.container.ui",
      ],
    });
  });
});
