import type { Given } from "../../../core/functions/function";
import { Acuan, packContoh } from "../../../core/nomenklatur";

/** What functions are given where nobody brought a list: the extract that ships, for which the examples are written. */
export const CONTOH: Given = { nomenklatur: new Acuan([packContoh()]) };
