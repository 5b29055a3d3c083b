import { readWorkbook } from "../../xlsx/read";
import { Nomenklatur } from "../../core/nomenklatur";
import { joinPlan } from "../../core/plan/join";
import { sidikOf } from "../../core/report/sidik/sidik";
import { checkPlan } from "../../core/rules/check";
import { recognise } from "../../core/tables/recognise";
import { bigWorkbook } from "./big-workbook";
import { benchFunctions } from "./functions";
import { median, print, RUNS, timed } from "./measure";

/** One line a figure; ratios inside one run, for times differ from machine to machine. */
const ROWS = 10_000;

async function main(): Promise<void> {
  const file = await bigWorkbook(ROWS);
  const times: Record<string, number[]> = { baca: [], kenali: [], gabung: [], periksa: [], sidik: [] };
  let temuan = 0;
  const reference = { nomenklatur: new Nomenklatur([], { jenis: "kabupaten/kota" }) };
  for (let run = 0; run <= RUNS; run++) {
    const snapshot = await timed(times.baca, run, () => readWorkbook(file, "besar.xlsx"));
    const recognition = await timed(times.kenali, run, () => recognise(snapshot));
    const plan = await timed(times.gabung, run, () => joinPlan("besar.xlsx", recognition));
    const { findings, failures } = await timed(times.periksa, run, () => checkPlan(plan, { reference }));
    if (failures.length > 0)
      throw new Error(`rules failed: ${failures.map((failure) => failure.rule).join(", ")}`);
    temuan = findings.length;
    await timed(times.sidik, run, () => sidikOf(plan.sheets));
  }
  const [baca = 0, kenali = 0, gabung = 0, periksa = 0, sidik = 0] = Object.values(times).map(median);
  const own = kenali + gabung + periksa;
  print(`read .xlsx, ${String(ROWS)} rows`, `${baca.toFixed(0)} ms`);
  print("recognise tables", `${kenali.toFixed(0)} ms`);
  print("join to a plan", `${gabung.toFixed(0)} ms`);
  print(`run all rules (${String(temuan)} findings)`, `${periksa.toFixed(0)} ms`);
  print("fingerprint of the contents", `${sidik.toFixed(0)} ms`);
  print("check (recognise + join + rules)", `${own.toFixed(0)} ms`);
  print("check / read", `${((100 * own) / baca).toFixed(1)} %`);
  print("rules / read", `${((100 * periksa) / baca).toFixed(1)} %`);
}

await main();
await benchFunctions(ROWS);
