import { BrowserLists } from "../panel/lists/browser-lists";
import { builtInLists } from "../panel/lists/built-in";
import { FunctionLists } from "../panel/lists/function-lists";

/** The one set of lists of the page: the pane changes it, cells are looked up in it. */
export const lists = new FunctionLists(new BrowserLists(), builtInLists);
