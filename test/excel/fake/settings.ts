import { textArgument, type HostObject } from "./host-object";
import type { Model } from "./model";

/** Settings that Excel keeps in the workbook for one add-in. */
export function settings({ settings: kept }: Model): HostObject {
  const setting = (key: string): HostObject => ({
    type: "Setting",
    scalars: { key: () => key, value: () => kept.get(key) },
    methods: {
      delete: () => {
        kept.delete(key);
        return null;
      },
    },
  });
  return {
    type: "SettingCollection",
    makers: {
      add: (key, value) => {
        kept.set(textArgument(key, "key"), textArgument(value, "value of a setting"));
        return setting(textArgument(key, "key"));
      },
      getItemOrNullObject: (key) => {
        const wanted = textArgument(key, "key");
        return kept.has(wanted) ? setting(wanted) : null;
      },
    },
  };
}
