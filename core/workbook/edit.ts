import type { Address } from "./address";
import type { CellValue } from "./snapshot";

/** What a cell holds, or shall hold. Text is text, whatever it begins with; only `formula` is a formula. */
export type Content =
  | { readonly value: CellValue; readonly formula?: never }
  | { readonly formula: string; readonly value?: never };

/** What one cell shall hold. */
export type Edit = Address &
  Content & {
    /** What stood in the cell when this was decided: where something else stands by now, the host writes nothing. */
    readonly seen?: Content;
  };

/** An edit that is written only over what was seen. */
export type SeenEdit = Edit & { readonly seen: Content };
