export type { FormulaChange, LeftAlone } from "./change";
export { freezeFormulas } from "./freeze";
export type { FunctionPrefix } from "./own-calls";
export { plainFormulas } from "./plain";
export { refreshFormulas } from "./refresh";
