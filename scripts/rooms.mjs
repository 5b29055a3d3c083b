/**
 * The rooms of the house, from the ground up: a room may import from itself and from the ones before it. ESLint
 * refuses the rest, and the picture in ARCHITECTURE.md is drawn in this order.
 */
export const ROOMS = [
  "core/workbook",
  "core/numbers",
  "core/kode",
  "core/nomenklatur",
  "core/tables",
  "core/plan",
  "core/rules",
  "core/functions",
  "core/formulas",
  "core/templates",
  "core/report",
  "xlsx",
  "panel",
  "manifests",
];

/** They stand on the rooms, and never import from each other. */
export const HOSTS = ["excel-addin", "sheets-addon", "playground", "cli"];
