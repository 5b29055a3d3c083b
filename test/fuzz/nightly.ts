import { laws } from "./laws";
import { runLaw } from "./run-law";

/**
 * `npm run fuzz [-- RUNS [SEED [WORDS]]]`: the slowest run is told beside the faults, for a hang is a fault too. WORDS
 * choose the laws that have them in their names, to see one failure again.
 */
const [runs = "100000", seed = String(Date.now()), words = ""] = process.argv.slice(2);

let total = 0;
for (const law of (await laws()).filter(({ name }) => name.includes(words))) {
  const result = await runLaw(law, Number(runs), Number(seed));
  total += result.runs;
  console.log(`${law.name}: ${String(result.runs)} runs, slowest ${result.slowest.toFixed(0)} ms`);
  if (result.failure === null) continue;
  console.log(result.failure);
  process.exitCode = 1;
}
console.log(`${String(total)} runs, seed ${seed}`);
