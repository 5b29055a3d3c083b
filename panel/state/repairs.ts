import type { FunctionPrefix } from "../../core/formulas";
import { sortOut } from "../../core/report/ignores";
import { certainOf, repairsOf, type Repair } from "../../core/report/repairs";
import type { Finding } from "../../core/rules/finding";
import type { State } from "./state";

/** What can be repaired by a click, of all findings that nobody set aside. */
export interface Repairs {
  readonly byFinding: ReadonlyMap<Finding, Repair>;
  readonly certain: readonly Repair[];
}

type Inputs = Pick<State, "checked" | "ignores" | "repairStyle">;

const NONE: Repairs = { byFinding: new Map(), certain: [] };

/** Works the repairs out, and again only after something changed that they depend on. */
export function createRepairs(prefix: FunctionPrefix): (state: State) => Repairs {
  let inputs: Inputs | null = null;
  let repairs = NONE;
  return ({ checked, ignores, repairStyle }) => {
    const isSame =
      inputs?.checked === checked && inputs.ignores === ignores && inputs.repairStyle === repairStyle;
    if (isSame) return repairs;
    inputs = { checked, ignores, repairStyle };
    if (!checked) return (repairs = NONE);
    const { open } = sortOut(checked.findings, ignores);
    const all = repairsOf(checked, open, { style: repairStyle, prefix });
    repairs = {
      byFinding: new Map(all.map((repair) => [repair.finding, repair])),
      certain: certainOf(all),
    };
    return repairs;
  };
}
