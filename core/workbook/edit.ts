import type { Address } from "./address";
import type { CellValue } from "./snapshot";

/** What one cell shall hold. Text is written as text, whatever it begins with; only `formula` becomes a formula. */
export type Edit = Address &
  (
    | { readonly value: CellValue; readonly formula?: never }
    | { readonly formula: string; readonly value?: never }
  );
