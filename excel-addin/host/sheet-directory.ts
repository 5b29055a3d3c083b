import { codeOf } from "./errors";

/** A worksheet with its name, state and what was asked of it, all loaded. */
export interface SheetAnswer<T> {
  readonly sheet: Excel.Worksheet;
  readonly answer: T;
}

/**
 * Asks something of every sheet. Excel tells the sheets only in a sync of their own; those known from an earlier time
 * are asked in that same sync, so that a second look at the workbook costs one sync and not two.
 */
export class SheetDirectory {
  #known: readonly string[] = [];

  /** `question` loads what it wants to know of a sheet; the answers come in the order of the sheets. */
  async ask<T>(
    context: Excel.RequestContext,
    question: (sheet: Excel.Worksheet) => T,
  ): Promise<SheetAnswer<T>[]> {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
    const early = new Map(this.#known.map((id) => [id, question(worksheets.getItem(id))]));
    try {
      await context.sync();
    } catch (error) {
      if (codeOf(error) !== "ItemNotFound" || early.size === 0) throw error;
      // A sheet was deleted in the meantime.
      this.#known = [];
      return this.ask(context, question);
    }
    const answers = worksheets.items.map((sheet) => ({
      sheet,
      answer: early.get(sheet.id) ?? question(sheet),
    }));
    const isComplete = worksheets.items.every(({ id }) => early.has(id));
    this.#known = worksheets.items.map(({ id }) => id);
    if (!isComplete) await context.sync();
    return answers;
  }
}
