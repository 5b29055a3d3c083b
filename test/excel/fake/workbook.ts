import { customXmlParts } from "./custom-xml";
import { Refusal, type HostObject } from "./host-object";
import { range } from "./range";
import { settings } from "./settings";
import type { Surroundings } from "./surroundings";
import { worksheets } from "./worksheets";

/** The root of all paths. */
export function workbook(around: Surroundings): HostObject {
  const { model } = around;
  const selected = (onlyFirst: boolean): HostObject => {
    const sheet = model.sheets.find(({ name }) => name === model.active?.sheet);
    if (!model.active || !sheet) throw new Refusal("InvalidSelection");
    const { top, left } = model.active.range;
    return range(around, sheet, onlyFirst ? { top, left, bottom: top, right: left } : model.active.range);
  };
  return {
    type: "Workbook",
    scalars: { name: () => model.name },
    objects: {
      worksheets: () => worksheets(around),
      customXmlParts: () => customXmlParts(model),
      settings: () => settings(model),
    },
    makers: {
      getActiveCell: () => selected(true),
      getSelectedRange: () => selected(false),
    },
  };
}
