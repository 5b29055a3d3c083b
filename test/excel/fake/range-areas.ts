import type { Range } from "../../../core/workbook/address";
import { conditionalFormats } from "./conditional-formats";
import type { HostObject } from "./host-object";
import type { ModelSheet } from "./model";
import { range } from "./range";
import { rangeFormat } from "./range-format";
import type { Surroundings } from "./surroundings";

/** Several rectangles of a sheet. */
export function rangeAreas(around: Surroundings, sheet: ModelSheet, areas: readonly Range[]): HostObject {
  return {
    type: "RangeAreas",
    objects: {
      areas: () => ({
        type: "RangeCollection",
        items: () => areas.map((area) => range(around, sheet, area)),
      }),
      conditionalFormats: () => conditionalFormats({ model: around.model, sheet, areas }),
      format: () => rangeFormat(sheet, areas),
    },
  };
}
