import { formatAddress } from "../../core/workbook/address";
import type { Edit, SeenEdit } from "../../core/workbook/edit";
import type { Content } from "./content";
import { refuseLongTexts } from "./edit-rules";
import { put, putBack, type Change, type Patch } from "./patch";
import { planWrite } from "./plan-write";
import type { Session } from "./session";

/** Writes all edits or none. */
export class Writer {
  readonly #session: Session;
  /**
   * Cells as they were before their first edit, by address: an edit that brings such a content back also brings back
   * what no edit says, such as an error without a formula or a text format.
   */
  readonly #originals = new Map<string, { readonly edit: Edit; readonly content: Content }>();

  constructor(session: Session) {
    this.#session = session;
  }

  /** Returns the edits that bring back what stood there; `from1904` says in which system the workbook counts days. */
  async write(edits: readonly Edit[], from1904: boolean): Promise<readonly SeenEdit[]> {
    if (edits.length === 0) return [];
    refuseLongTexts(edits);
    const { mergedAreas } = this.#session.can;
    const plan = await this.#session.look((context) => planWrite(context, edits, { mergedAreas, from1904 }));
    const patches = plan.map((patch) => this.#withOriginals(patch));
    const undo = await this.#session.changeOr(
      (context) => put(context, patches, from1904),
      (context) => putBack(context, patches),
    );
    for (const change of patches.flatMap((patch) => patch.changes.flat())) this.#remember(change);
    return undo;
  }

  #withOriginals(patch: Patch): Patch {
    return { ...patch, changes: patch.changes.map((row) => row.map((change) => this.#withOriginal(change))) };
  }

  #withOriginal(change: Change): Change {
    const original = this.#originals.get(formatAddress(change.edit));
    const isReturn =
      original?.edit.value === change.edit.value && original?.edit.formula === change.edit.formula;
    return original && isReturn ? { ...change, content: original.content } : change;
  }

  #remember({ edit, undo, restoring }: Change): void {
    const address = formatAddress(edit);
    if (!this.#originals.has(address)) this.#originals.set(address, { edit: undo, content: restoring });
  }
}
