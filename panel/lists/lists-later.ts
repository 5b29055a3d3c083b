import type { PanelOptions } from "../index";
import { lazy } from "../parts/lazy";

/** The lists of a page, and the code that reads them. */
export const pageLists = lazy(() => import(/* webpackChunkName: "daftar-fungsi" */ "./page-lists"));

/** The same for a pane, which asks for them with its first check. */
export const listsLater: Required<Pick<PanelOptions, "lists" | "builtInLists">> = {
  lists: {
    load: async () => (await pageLists.load()).lists.load(),
    save: async (pack) => (await pageLists.load()).lists.save(pack),
    remove: async (id) => (await pageLists.load()).lists.remove(id),
  },
  builtInLists: async () => (await pageLists.load()).builtInLists(),
};
