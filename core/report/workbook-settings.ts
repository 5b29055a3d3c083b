import { ASSIGNMENTS_KEY, readAssignments, type Assignment } from "../tables/assignment";
import { readSettings, SETTINGS_KEY, type CheckSettings } from "./check-settings";
import { IGNORES_KEY, readIgnores, type Ignore } from "./ignores";

/** What people said in a workbook, and what it remembers for every later check, by whomever. */
export interface WorkbookSettings {
  readonly assignments: readonly Assignment[];
  readonly ignores: readonly Ignore[];
  readonly settings: CheckSettings;
}

/** Reads one after the other: a store may be slow, and answers one question at a time. */
export async function readWorkbookSettings(
  get: (key: string) => Promise<string | null>,
): Promise<WorkbookSettings> {
  return {
    assignments: readAssignments(await get(ASSIGNMENTS_KEY)),
    ignores: readIgnores(await get(IGNORES_KEY)),
    settings: readSettings(await get(SETTINGS_KEY)),
  };
}
