import { addressOf } from "../../core/workbook/address";
import type { Content, Edit } from "../../core/workbook/edit";

/** The edit as somebody makes it who insists: written whatever stands in the cell. */
export function withoutSeen(edit: Edit): Edit {
  const content: Content = edit.formula === undefined ? { value: edit.value } : { formula: edit.formula };
  return { ...addressOf(edit), ...content };
}
