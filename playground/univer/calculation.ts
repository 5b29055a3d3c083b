import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import { FormulaCalculationSessionService, type FWorkbook } from "@univerjs/preset-sheets-core";

/** Univer starts to calculate this long after an edit, plus something for a busy machine. */
const START = 150;
const LONGEST_CALCULATION = 30_000;
/** Changes of what is in a sheet or where, not of how marks colour it; selections, scrolling and the like are "operations". */
const CHANGE =
  /^sheet\.mutation\.(set-range-values|move-range|reorder-range|(insert|remove|move|delete)-(?!conditional-)|add-worksheet-merge)/;

/** Tells edits from all else that happens in Univer, and waits for the calculation that follows them. */
export class Calculation {
  readonly #workbook: FWorkbook;
  #lastEdit = -Infinity;

  constructor(workbook: FWorkbook) {
    this.#workbook = workbook;
  }

  /** Calls back after each change of contents, whoever made it; results of formulas are none. */
  watch(listener: () => void): void {
    this.#workbook.onCommandExecuted((command: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
      if (!CHANGE.test(command.id) || options?.onlyLocal || options?.fromFormula) return;
      this.#lastEdit = performance.now();
      listener();
    });
  }

  /** Resolves when the results of formulas are those of the last edit. */
  async settle(): Promise<void> {
    const rest = this.#lastEdit + START - performance.now();
    if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
    const session = this.#workbook.getActiveSheet().getInject().get(FormulaCalculationSessionService);
    const { started, resultApplied } = session.state;
    if (started && !resultApplied) await session.waitForLatestApplied(LONGEST_CALCULATION);
  }
}
