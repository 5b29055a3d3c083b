import { BrowserLists } from "./browser-lists";
import { builtInLists } from "./built-in";
import { FunctionLists } from "./function-lists";

export { builtInLists };

/** The one set of lists of a page: the pane changes it, cells are looked up in it. */
export const lists = new FunctionLists(new BrowserLists(), builtInLists);
