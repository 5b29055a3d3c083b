import type { Range } from "../../../core/workbook/address";
import { NotKnown, Refusal, textArgument, type HostObject } from "./host-object";
import { newId, type Model, type ModelFormat, type ModelSheet } from "./model";

/** Where a collection of conditional formats looks, and where it adds. */
export interface FormatScope {
  readonly model: Model;
  readonly sheet: ModelSheet;
  readonly areas: readonly Range[];
}

export function conditionalFormats(scope: FormatScope): HostObject {
  const { model, sheet, areas } = scope;
  const here = (): ModelFormat[] =>
    sheet.formats.filter((format) => format.areas.some((area) => areas.some((own) => touches(area, own))));
  return {
    type: "ConditionalFormatCollection",
    items: () => here().map((format) => conditionalFormat(sheet, format)),
    getItem: (key) => {
      const format = here().find(({ id }) => id === key);
      if (!format) throw new Refusal("ItemNotFound");
      return conditionalFormat(sheet, format);
    },
    makers: {
      add: (type) => {
        if (type !== "Custom") throw new NotKnown(`conditional format ${String(type)}`);
        refuseProtected(sheet);
        const format: ModelFormat = { id: newId(model), type, areas, formula: "", fill: "", font: "" };
        sheet.formats.unshift(format);
        return conditionalFormat(sheet, format);
      },
    },
  };
}

function conditionalFormat(sheet: ModelSheet, format: ModelFormat): HostObject {
  const custom = (): HostObject => customFormat(sheet, format);
  return {
    type: "ConditionalFormat",
    scalars: { id: () => format.id, type: () => format.type },
    objects: {
      custom,
      customOrNullObject: () => (format.type === "Custom" ? custom() : null),
    },
    methods: {
      delete: () => {
        refuseProtected(sheet);
        sheet.formats = sheet.formats.filter(({ id }) => id !== format.id);
        return null;
      },
    },
  };
}

function customFormat(sheet: ModelSheet, format: ModelFormat): HostObject {
  const set = (change: (value: string) => void) => (value: unknown) => {
    refuseProtected(sheet);
    change(textArgument(value, "part of a conditional format"));
  };
  const part = (type: string, setters: NonNullable<HostObject["setters"]>): HostObject => ({ type, setters });
  return {
    type: "CustomConditionalFormat",
    objects: {
      rule: () => ({
        type: "ConditionalFormatRule",
        scalars: { formula: () => format.formula },
        setters: { formula: set((value) => (format.formula = value)) },
      }),
      format: () => ({
        type: "ConditionalRangeFormat",
        objects: {
          fill: () => part("ConditionalRangeFill", { color: set((value) => (format.fill = value)) }),
          font: () => part("ConditionalRangeFont", { color: set((value) => (format.font = value)) }),
        },
      }),
    },
  };
}

export function touches(a: Range, b: Range): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function refuseProtected(sheet: ModelSheet): void {
  if (sheet.isProtected) throw new Refusal("AccessDenied", `${sheet.name} is protected`);
}
