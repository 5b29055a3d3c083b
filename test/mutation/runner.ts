import { basename } from "node:path";
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
  type CompleteDryRunResult,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
} from "@stryker-mutator/api/test-runner";
import type { InstrumenterContext } from "@stryker-mutator/api/core";
import type { Law } from "./stand-ins/vitest";
import { testsAsScript } from "./tests-as-script";

/** What the changed code asks while it runs: which of its changes is on. It holds on to this very object. */
const context: InstrumenterContext = ((globalThis as { __stryker__?: InstrumenterContext }).__stryker__ ??=
  {});

/**
 * Runs the tests in this process, where the code stays loaded from one mutant to the next: a mutant costs the
 * milliseconds of the tests that reach it, where Vitest takes the better part of a second to start a worker.
 */
export class InProcessRunner implements TestRunner {
  #load: () => readonly Law[] = () => [];
  #laws: readonly Law[] = [];
  /** What each test took without any mutant: the quick ones are asked first. */
  readonly #milliseconds = new Map<string, number>();
  /** Was a mutant on while the code was loaded? */
  #isStained = false;

  capabilities(): { reloadEnvironment: boolean } {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    this.#load = await testsAsScript(process.env["MUTATION_ROOM"] ?? "");
    this.#laws = this.#load();
  }

  async dryRun(): Promise<DryRunResult> {
    const tests: TestResult[] = [];
    for (const law of this.#laws) {
      context.currentTestId = law.name;
      const result = await ask(law);
      this.#milliseconds.set(law.name, result.timeSpentMs);
      tests.push(result);
    }
    delete context.currentTestId;
    return {
      status: DryRunStatus.Complete,
      tests,
      ...(context.mutantCoverage ? { mutantCoverage: context.mutantCoverage } : {}),
    };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, hitLimit, testFilter, reloadEnvironment } = options;
    delete context.activeMutant;
    if (this.#isStained && !reloadEnvironment) this.#laws = this.#load();
    this.#isStained = reloadEnvironment;
    Object.assign(context, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const about = basename(activeMutant.fileName, ".ts");
    const result = reloadEnvironment
      ? await this.#loadAndAsk(about)
      : await this.#firstFailure(about, testFilter);
    return toMutantRunResult(determineHitLimitReached(context.hitCount, hitLimit) ?? result);
  }

  /** Code that does not even load was noticed. */
  async #loadAndAsk(about: string): Promise<CompleteDryRunResult> {
    const loaded = await ask({ name: "loads", run: () => (this.#laws = this.#load()) });
    return loaded.status === TestStatus.Failed ? complete([loaded]) : this.#firstFailure(about);
  }

  /** @param about the changed file: tests that name it, as those of a rule do, are asked before all others */
  async #firstFailure(about: string, filter?: readonly string[]): Promise<CompleteDryRunResult> {
    const wanted = filter && new Set(filter);
    const laws = this.#laws.filter(({ name }) => wanted?.has(name) ?? true);
    const tests: TestResult[] = [];
    const costs = new Map(laws.map((law) => [law, law.name.includes(about) ? 0 : this.#costOf(law)]));
    for (const law of laws.sort((one, other) => (costs.get(one) ?? 0) - (costs.get(other) ?? 0))) {
      const result = await ask(law);
      tests.push(result);
      if (result.status === TestStatus.Failed) break;
    }
    return complete(tests);
  }

  #costOf({ name }: Law): number {
    return this.#milliseconds.get(name) ?? 0;
  }
}

function complete(tests: TestResult[]): CompleteDryRunResult {
  return { status: DryRunStatus.Complete, tests };
}

async function ask({ name, run }: Law): Promise<TestResult> {
  const start = performance.now();
  const told = { id: name, name };
  try {
    await run();
    return { ...told, status: TestStatus.Success, timeSpentMs: performance.now() - start };
  } catch (error) {
    const failureMessage = error instanceof Error ? error.message : String(error);
    return { ...told, status: TestStatus.Failed, timeSpentMs: performance.now() - start, failureMessage };
  }
}
