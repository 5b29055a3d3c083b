import { FUNCTIONS } from "../core/functions/index";
import { associateFunctions } from "./functions";

// The script of an Excel without shared runtimes: it calculates cells there, where there is no page and no DOM.
associateFunctions(FUNCTIONS);
