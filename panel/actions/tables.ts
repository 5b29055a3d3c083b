import { ASSIGNMENTS_KEY, writeAssignments, type Assignment } from "../../core/report/tables-view";
import type { ActionContext } from "./context";

export interface TableActions {
  /** Remembers what a table is, and checks again. */
  assign(assignment: Assignment): Promise<void>;
  /** Forgets what was said of a table, and checks again. */
  forget(key: string): Promise<void>;
}

export function tableActions({ store, settings }: ActionContext, check: () => Promise<void>): TableActions {
  const change = async (key: string, added: readonly Assignment[]): Promise<void> => {
    const assignments = [...store.get().assignments.filter((each) => each.key !== key), ...added];
    store.dispatch({ type: "assignments", assignments });
    // The check begins first: it would wipe away that storing failed. It reads what is being stored.
    const checked = check();
    await settings.write(ASSIGNMENTS_KEY, writeAssignments(assignments));
    await checked;
  };
  return {
    assign: (assignment) => change(assignment.key, [assignment]),
    forget: (key) => change(key, []),
  };
}
