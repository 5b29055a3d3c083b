import type { ServerMethods } from "../protocol";
import { addSheet } from "./add-sheet";
import { getLists, removeList, saveList } from "./lists";
import { withLock } from "./lock";
import { mark, unmark } from "./marks";
import { read } from "./read";
import { select, selection } from "./selection";
import { getSetting, setSetting } from "./settings";
import { write } from "./write";

/** The Host port on SpreadsheetApp. What changes the document takes its turn. */
export const METHODS: ServerMethods = {
  read,
  mark: (marks) => withLock(() => mark(marks)),
  unmark: () => withLock(unmark),
  write: (edits) => withLock(() => write(edits)),
  select,
  selection,
  addSheet: (sheet) => withLock(() => addSheet(sheet)),
  getSetting,
  setSetting: (key, value) => withLock(() => setSetting(key, value)),
  getLists,
  saveList: (id, text) => withLock(() => saveList(id, text)),
  removeList: (id) => withLock(() => removeList(id)),
  ping: () => null,
};
