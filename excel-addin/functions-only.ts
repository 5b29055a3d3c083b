import type { Given } from "../core/functions/function";
import { FUNCTIONS } from "../core/functions/index";
import { Acuan, packContoh } from "../core/nomenklatur";
import { associateFunctions } from "./functions";

let given: Given | undefined;

// The script of an Excel without shared runtimes: it calculates cells there, where there is no page, no DOM and no store
// that holds a national list. Look-ups know the extract that ships, and say of the rest that no list is loaded.
associateFunctions(FUNCTIONS, () => (given ??= { nomenklatur: new Acuan([packContoh()]) }));
