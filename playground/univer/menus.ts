/**
 * What the playground could not write back into the file: a sheet under another name, in another place, doubled or
 * deleted. Better not offered than lost on saving.
 */
const UNSAVED = [
  "sheet.command.remove-sheet-confirm",
  "sheet.operation.rename-sheet",
  "sheet.command.copy-sheet",
  "sheet.command.set-tab-color",
];

export const HIDDEN_MENUS: Record<string, { hidden: true }> = Object.fromEntries(
  UNSAVED.map((id) => [id, { hidden: true }]),
);
