/** All that the global functions behind the bundle call; scripts/function-stubs.ts writes them. */
export { answer } from "./answer";
export { compute } from "./compute";
export { noteEdit } from "./last-edit";
export { addMenu, runMenuItem } from "./menu";
