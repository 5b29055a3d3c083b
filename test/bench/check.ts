import { execFileSync } from "node:child_process";
import { Nomenklatur } from "../../core/nomenklatur";
import { joinPlan } from "../../core/plan/join";
import type { Plan } from "../../core/plan/plan";
import { checkWorkbook } from "../../core/report/check-workbook";
import { sidikOf } from "../../core/report/sidik/sidik";
import { RULES } from "../../core/rules";
import { checkPlan } from "../../core/rules/check";
import { recognise } from "../../core/tables/recognise";
import { readWorkbook } from "../../xlsx/read";
import { bigWorkbook } from "./big-workbook";
import { measured, median, milliseconds, peakMemory, print, RUNS, timed } from "./measure";

/** A run over so many rows takes long, and varies less. */
const LARGE = 50_000;
const LARGE_RUNS = 2;
const COSTLIEST = 10;

const STEPS = ["read", "recognise", "join", "rules", "fingerprint"] as const;
type Times = Record<(typeof STEPS)[number], number[]> & { readonly perRule: Map<string, number[]> };

/** What a check of a funding table of so many rows costs, step by step; returns our own time (without reading) in ms. */
export async function benchCheck(rows: number): Promise<number> {
  const file = await bigWorkbook(rows);
  const times: Times = { read: [], recognise: [], join: [], rules: [], fingerprint: [], perRule: new Map() };
  let findings = 0;
  for (let run = 0; run <= (rows >= LARGE ? LARGE_RUNS : RUNS); run++)
    findings = await measureRun(file, times, run);
  const [read = 0, recognised = 0, joined = 0, checked = 0, fingerprint = 0] = STEPS.map((step) =>
    median(times[step]),
  );
  const own = recognised + joined + checked;
  const of = `${String(rows)} rows`;
  print(`read .xlsx, ${of}`, milliseconds(read));
  print(`recognise tables, ${of}`, milliseconds(recognised));
  print(`join to a plan, ${of}`, milliseconds(joined));
  print(`run all rules (${String(findings)} findings), ${of}`, milliseconds(checked));
  print(`fingerprint of the contents, ${of}`, milliseconds(fingerprint));
  print(`check (recognise + join + rules), ${of}`, milliseconds(own));
  print("  check / read", `${((100 * own) / read).toFixed(1)} %`);
  print("  rules / read", `${((100 * checked) / read).toFixed(1)} %`);
  print("  memory, peak of the process so far", peakMemory());
  printCostliest(times.perRule);
  return own;
}

/** The first check of a process, before anything was compiled: the median of several processes. */
export function benchFirstRun(rows: number): void {
  const times = Array.from({ length: RUNS }, () =>
    Number(execFileSync(process.execPath, ["--import", "tsx", "test/bench/first-run.ts", String(rows)])),
  );
  print(`first check of a process, ${String(rows)} rows`, milliseconds(median(times)));
}

/** What an edit costs when checks follow edits: the whole workbook is checked again, with one amount changed each time. */
export async function benchEdit(rows: number): Promise<void> {
  const snapshot = await readWorkbook(await bigWorkbook(rows), "besar.xlsx");
  const row = snapshot.sheets[0]?.values[rows / 2];
  let amount = 0;
  const edited = (): unknown => {
    amount += 1;
    if (row) row[PAGU_COLUMN] = amount;
    return checkWorkbook(snapshot);
  };
  print(`check again after one cell was edited, ${String(rows)} rows`, milliseconds(await measured(edited)));
}

/** "Rp 2026" of the measured workbook. */
const PAGU_COLUMN = 5;

async function measureRun(file: Uint8Array, times: Times, run: number): Promise<number> {
  const snapshot = await timed(times.read, run, () => readWorkbook(file, "besar.xlsx"));
  const recognition = await timed(times.recognise, run, () => recognise(snapshot));
  const plan = await timed(times.join, run, () => joinPlan("besar.xlsx", recognition));
  const findings = await timed(times.rules, run, () => checkEach(plan, times.perRule, run));
  await timed(times.fingerprint, run, () => sidikOf(plan.sheets));
  return findings;
}

/** Rule by rule, so that each has its own time; together they are what a whole check runs. */
async function checkEach(plan: Plan, perRule: Map<string, number[]>, run: number): Promise<number> {
  const reference = { nomenklatur: new Nomenklatur([], { jenis: "kabupaten/kota" }) };
  let count = 0;
  for (const rule of RULES) {
    const times = perRule.get(rule.id) ?? [];
    perRule.set(rule.id, times);
    const { findings, failures } = await timed(times, run, () =>
      checkPlan(plan, { reference, rules: [rule] }),
    );
    if (failures[0]) throw new Error(`${rule.id} failed: ${failures[0].message}`);
    count += findings.length;
  }
  return count;
}

function printCostliest(perRule: ReadonlyMap<string, readonly number[]>): void {
  const costs = [...perRule].map(([rule, times]) => ({ rule, cost: median(times) }));
  for (const { rule, cost } of costs.sort((a, b) => b.cost - a.cost).slice(0, COSTLIEST))
    print(`  rule ${rule}`, milliseconds(cost));
}
