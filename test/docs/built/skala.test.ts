import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { chmod, copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkWorkbook } from "../../../core/report/check-workbook";
import { toJson, type WorkbookJson } from "../../../core/report/json";
import { readWorkbook } from "../../../xlsx/read";
import { bigWorkbook } from "../../bench/big-workbook";
import { outcomeOf, ROOT, type Outcome } from "../../cli/command";

const PAGE = readFileSync(join(ROOT, "docs/skala.md"), "utf8");

/** The commands of the page, in their order; what it shows of setting up is not among them. */
const COMMANDS = [...PAGE.matchAll(/^```sh\n([^]*?)^```$/gm)].map(([, command = ""]) => command);

const isThere = (program: string): boolean => {
  try {
    execFileSync(program, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};

const missing = ["parallel", "jq"].filter((program) => !isThere(program));
if (missing.length > 0)
  process.stderr.write(
    `DILEWATI: ${missing.join(" dan ")} tidak ada, sebagian perintah docs/skala.md tidak dijalankan.\n`,
  );

const canRun = (command: string): boolean => !missing.some((program) => command.includes(program));

const NAMES = ["dinas sosial.xlsx", "dinas/a.xlsx", "rusak.xlsx"];

let folder: string;
/** Of one of the two workbooks that can be read. */
let counts: WorkbookJson["counts"];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "periksa-skala-"));
  await mkdir(join(folder, "bin"));
  await mkdir(join(folder, "Renstra/dinas"), { recursive: true });
  const built = join(ROOT, "dist/cli/periksa.mjs");
  await chmod(built, 0o755);
  await symlink(built, join(folder, "bin/periksa"));
  const workbook = await bigWorkbook(20);
  counts = toJson(checkWorkbook(await readWorkbook(workbook, "a.xlsx"))).counts;
  await writeFile(join(folder, "Renstra/dinas/a.xlsx"), workbook);
  await copyFile(join(folder, "Renstra/dinas/a.xlsx"), join(folder, "Renstra/dinas sosial.xlsx"));
  await writeFile(join(folder, "Renstra/rusak.xlsx"), workbook.subarray(0, 1_000));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** This machine stands in for the servers that the page names. */
function ran(command: string): Promise<Outcome> {
  const here = command.replace(/--sshlogin \S+/, "--sshlogin 2/:");
  const path = `PATH="${join(folder, "bin")}${delimiter}$PATH"`;
  return outcomeOf("bash", ["-c", `${path}\nexport PARALLEL_HOME="${folder}"\n${here}`], folder);
}

async function workbooksOf(file: string): Promise<string[]> {
  const lines = (await readFile(join(folder, file), "utf8")).trimEnd().split("\n");
  return lines.map((line) => (JSON.parse(line) as { workbook: string }).workbook).sort();
}

describe.skipIf(process.platform === "win32")("the commands of docs/skala.md", () => {
  for (const command of COMMANDS) {
    const result = />>? (hasil\S*\.ndjson)/.exec(command)?.[1];
    it.skipIf(!canRun(command))(command.split("\n")[0] ?? "", async () => {
      const { out, err } = await ran(command);
      expect(err.replaceAll(/^Renstra\/rusak\.xlsx: Berkas ini rusak.*\n/gm, "")).toBe("");
      if (result === "hasil-lagi.ndjson") expect(await workbooksOf(result)).toHaveLength(2);
      else if (result !== undefined)
        expect(await workbooksOf(result)).toEqual(NAMES.map((name) => `Renstra/${name}`).sort());
      else if (out.startsWith("{"))
        expect(JSON.parse(out)).toEqual({
          ...{ workbooks: 2, unreadable: 1, error: 2 * counts.error },
          ...{ warning: 2 * counts.warning, info: 2 * counts.info },
        });
      else expect(out).toMatch(/^Renstra\/rusak\.xlsx\tBerkas ini rusak[^\n]*\n +\d+ [a-z-]+\n/);
    });
  }

  it.skipIf(!isThere("parallel"))("do nothing twice", async () => {
    const [logged = ""] = COMMANDS.filter((command) => command.includes("jalan.log"));
    const before = await workbooksOf("hasil-log.ndjson");
    await ran(logged);
    expect(await workbooksOf("hasil-log.ndjson")).toEqual(before);
  });
});

it("names only options that the command has", async () => {
  const { err } = await outcomeOf(process.execPath, [join(ROOT, "dist/cli/periksa.mjs"), "--help"], ROOT);
  const calls = [...PAGE.matchAll(/\bperiksa\s+(?:Renstra\s+)?((?:--[a-z-]+(?: \d+)? ?)+)/g)];
  const options = new Set(calls.flatMap(([, own = ""]) => own.match(/--[a-z-]+/g) ?? []));
  expect([...options].sort()).toEqual(["--ndjson", "--pekerja"]);
  for (const option of options) expect(err).toContain(option);
});
