import type { IsSetSupported } from "../../../excel-addin/host/capabilities";
import type { RunExcel } from "../../../excel-addin/host/session";
import { reportChange, runAgainst } from "./client";
import { NotKnown } from "./host-object";
import { Interpreter, References, type Outcome } from "./interpreter";
import { changeCell, type Model, type ModelSheet, type Stored } from "./model";
import type { Surroundings } from "./surroundings";
import { DELAY_FOR_CELL_EDIT, type Answer, type Batch } from "./wire";
import { workbook } from "./workbook";

const REPORT_DELAY = 2;

/** A sync that shall fail. */
export interface Failure {
  /** 1 is the next one. */
  readonly at: number;
  /** How many of the batch's actions Excel does before: 0 none, 1 all of them, and only the answer is lost. */
  readonly done: number;
  readonly code: string;
  /** Do all syncs behind it fail too? */
  readonly forEver?: boolean;
}

export interface FakeOptions {
  /** Like "1.8"; the newest without it. */
  readonly excelApi?: string;
  /** Excel on the web refuses answers that are longer, in characters. */
  readonly longestAnswer?: number;
  /** Ranges of more cells have null for their values. */
  readonly cellsBeforeNull?: number;
}

/** A workbook open in an Excel that talks with the real client of Office.js. */
export class FakeExcel {
  readonly model: Model;
  readonly run: RunExcel;
  /** Round trips to Excel that somebody waits for; those by which the client lets go of its objects are apart. */
  syncs = 0;
  releases = 0;
  /** Characters of what was sent and answered. */
  bytesOut = 0;
  bytesIn = 0;
  /** The longest single answer, in characters. */
  largestAnswer = 0;
  /** How many handlers Excel reports changes to. */
  listeners = 0;
  readonly #options: FakeOptions;
  readonly #references = new References();
  #failure: Failure | null = null;
  #meanwhile: { readonly at: number; readonly happens: () => void } | null = null;
  #editing: { readonly done: Promise<void>; readonly leave: () => void } | null = null;

  constructor(model: Model, options: FakeOptions = {}) {
    this.model = model;
    this.#options = options;
    this.run = runAgainst((batch, flags) => this.#execute(batch, flags), this.isSetSupported);
  }

  readonly isSetSupported: IsSetSupported = (set, version) => {
    const newest = this.#options.excelApi ?? "1.99";
    if (set === "DelayForCellEdit") return minor(newest) >= 5;
    return set !== "ExcelApi" || minor(newest) >= minor(version);
  };

  /** Counts from here on. */
  resetCounts(): void {
    this.syncs = this.releases = this.bytesOut = this.bytesIn = this.largestAnswer = 0;
  }

  failNext(failure: Failure): void {
    this.#failure = failure;
  }

  /** Somebody else changes the workbook just before this sync (1 is the next one). */
  meanwhile(at: number, happens: () => void): void {
    this.#meanwhile = { at: this.syncs + at, happens };
  }

  /** The user starts to type into a cell. */
  enterCell(): void {
    let leave = (): void => undefined;
    const done = new Promise<void>((resolve) => (leave = resolve));
    this.#editing = { done, leave };
  }

  leaveCell(): void {
    this.#editing?.leave();
    this.#editing = null;
  }

  /** Somebody types into a cell, here or at another place where the workbook is open. */
  typed(sheet: ModelSheet, row: number, value: Stored, source: "Local" | "Remote" = "Local"): void {
    changeCell(sheet, { row, column: 0 }, { value, formula: null });
    this.#report(sheet, `A${String(row + 1)}`, { source, triggerSource: "Unknown" });
  }

  async #execute(request: string, flags: number): Promise<Answer> {
    const batch = JSON.parse(request) as Batch;
    const isRelease = batch.Actions.some(({ Name }) => Name === "_RemoveReference");
    if (isRelease) this.releases += 1;
    else this.syncs += 1;
    this.bytesOut += request.length;
    if (this.#editing && !isRelease) {
      if ((flags & DELAY_FOR_CELL_EDIT) === 0) return refused("InvalidOperationInCellEditMode");
      await this.#editing.done;
    }
    if (!isRelease && this.#meanwhile?.at === this.syncs) this.#meanwhile.happens();
    const failure = isRelease ? null : this.#dueFailure();
    const interpreter = new Interpreter(workbook(this.#surroundings()), this.#references, batch);
    if (failure) {
      interpreter.run(Math.floor(batch.Actions.length * failure.done));
      return refused(failure.code);
    }
    return this.#answer(interpreter.run());
  }

  #answer({ results, traces, error }: Outcome): Answer {
    const body = { Results: results, TraceIds: traces, ...(error ? { Error: error } : {}) };
    const text = JSON.stringify(body);
    if (text.length > (this.#options.longestAnswer ?? Infinity))
      return refused("ResponsePayloadSizeLimitExceeded");
    this.bytesIn += text.length;
    this.largestAnswer = Math.max(this.largestAnswer, text.length);
    return { ErrorCode: "", ErrorMessage: "", Headers: {}, Body: JSON.parse(text) as Answer["Body"] };
  }

  #dueFailure(): Failure | null {
    const failure = this.#failure;
    if (!failure) return null;
    if (failure.at > 1) this.#failure = { ...failure, at: failure.at - 1 };
    else if (!failure.forEver) this.#failure = null;
    return failure.at > 1 ? null : failure;
  }

  #surroundings(): Surroundings {
    return {
      model: this.model,
      limits: { cellsBeforeNull: this.#options.cellsBeforeNull ?? Infinity },
      changed: (sheet, address) => {
        this.#report(sheet, address, { source: "Local", triggerSource: "ThisLocalAddin" });
      },
      listens: (by) => {
        this.listeners += by;
        if (this.listeners < 0) throw new NotKnown("a handler is removed that was never added");
      },
    };
  }

  #report(sheet: ModelSheet, address: string, by: { source: string; triggerSource: string }): void {
    if (this.listeners === 0) return;
    const { triggerSource, source } = by;
    const change = { worksheetId: sheet.id, address, changeType: "RangeEdited", source };
    const told = this.isSetSupported("ExcelApi", "1.14") ? { ...change, triggerSource } : change;
    // Excel reports a change some time after the batch that made it was answered.
    setTimeout(() => {
      reportChange(told);
    }, REPORT_DELAY);
  }
}

function refused(code: string): Answer {
  const error = { Code: code, Message: code, ActionIndex: -1, Location: "" };
  return {
    ErrorCode: "",
    ErrorMessage: "",
    Headers: {},
    Body: { Results: [], TraceIds: [], Error: error },
  };
}

function minor(version: string): number {
  return Number(version.split(".")[1]);
}
