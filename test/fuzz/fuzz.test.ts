import { expect, it } from "vitest";
import { laws } from "./laws";
import { runLaw } from "./run-law";

/** In the test line; `npm run fuzz` takes more, and other seeds. */
const RUNS = 2_000;
const SEED = 2_025_2029;

it.each(await laws())("$name", async (law) => {
  expect((await runLaw(law, RUNS, SEED)).failure).toBeNull();
});
