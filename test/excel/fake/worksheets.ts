import { Refusal, textArgument, type HostObject } from "./host-object";
import { emptySheet, type ModelSheet } from "./model";
import type { Surroundings } from "./surroundings";
import { worksheet } from "./worksheet";

const FORBIDDEN = /[[\]:*?/\\]|^'|'$/;
const LONGEST_NAME = 31;

export function worksheets(around: Surroundings): HostObject {
  const { model } = around;
  const find = (key: unknown): ModelSheet | undefined => {
    const wanted = textArgument(key, "name or id of a sheet");
    return model.sheets.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted.toLowerCase());
  };
  return {
    type: "WorksheetCollection",
    items: () => model.sheets.map((sheet) => worksheet(around, sheet)),
    getItem: (key) => {
      const sheet = find(key);
      if (!sheet) throw new Refusal("ItemNotFound", String(key));
      return worksheet(around, sheet);
    },
    makers: {
      getItemOrNullObject: (key) => {
        const sheet = find(key);
        return sheet ? worksheet(around, sheet) : null;
      },
      add: (name) => {
        const wanted = textArgument(name, "name of a sheet");
        if (find(wanted)) throw new Refusal("ItemAlreadyExists", wanted);
        if (wanted === "" || wanted.length > LONGEST_NAME || FORBIDDEN.test(wanted)) {
          throw new Refusal("InvalidArgument", wanted);
        }
        const sheet = emptySheet(model, wanted);
        model.sheets.push(sheet);
        return worksheet(around, sheet);
      },
    },
    methods: {
      _RegisterDataChangedEvent: () => {
        around.listens(1);
        return null;
      },
      _UnregisterDataChangedEvent: () => {
        around.listens(-1);
        return null;
      },
    },
  };
}
