import { parseRange, type Range } from "../../../core/workbook/address";
import { NotKnown, Refusal, textArgument, type HostObject } from "./host-object";
import { usedRange, type ModelSheet } from "./model";
import { freezePanes, pageLayout } from "./page-layout";
import { range } from "./range";
import { rangeAreas } from "./range-areas";
import type { Surroundings } from "./surroundings";

const WHOLE: Range = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
const LONGEST_LIST = 8_192;

export function worksheet(around: Surroundings, sheet: ModelSheet): HostObject {
  return {
    type: "Worksheet",
    scalars: { id: () => sheet.id, name: () => sheet.name, visibility: () => sheet.visibility },
    objects: {
      freezePanes: () => freezePanes(sheet),
      pageLayout: () => pageLayout(sheet),
      protection: () => ({
        type: "WorksheetProtection",
        scalars: { protected: () => sheet.isProtected },
      }),
    },
    makers: {
      getRange: (address) => range(around, sheet, address === null ? WHOLE : areaOf(address)),
      getRanges: (list) => {
        const text = textArgument(list, "list of addresses");
        if (text.length > LONGEST_LIST) throw new Refusal("InvalidArgument", "too long a list of addresses");
        return rangeAreas(around, sheet, text.split(",").map(areaOf));
      },
      getUsedRangeOrNullObject: (valuesOnly) => {
        if (typeof valuesOnly !== "boolean") throw new NotKnown("a used range of what?");
        const used = usedRange(sheet, !valuesOnly);
        return used && range(around, sheet, used);
      },
    },
    methods: {
      activate: () => {
        if (sheet.visibility !== "Visible") throw new NotKnown("a hidden sheet is activated");
        around.model.active = { sheet: sheet.name, range: { top: 0, left: 0, bottom: 0, right: 0 } };
        return null;
      },
      delete: () => {
        around.model.sheets = around.model.sheets.filter(({ id }) => id !== sheet.id);
        return null;
      },
    },
  };
}

function areaOf(address: unknown): Range {
  const area = parseRange(textArgument(address, "address"));
  if (!area) throw new Refusal("InvalidArgument", `"${String(address)}" is no address`);
  return area;
}
