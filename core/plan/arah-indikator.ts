import { arahPasti } from "../numbers/arah";
import { polaritas, type Polaritas } from "../numbers/polaritas";
import { rememberFor } from "../numbers/remember";
import { sameMeaning } from "./meaning";
import { nameKey } from "./name";
import type { Plan } from "./plan";

/** What a person said of an indicator, wherever the workbook prints it. */
export interface PolaritasSetting {
  /** Its name as it was printed where it was said. */
  readonly indikator: string;
  readonly polaritas: Polaritas;
}

/** Which way an indicator should move, and how that is known. */
export interface ArahIndikator {
  /** The name that was asked for. */
  readonly indikator: string;
  readonly polaritas: Polaritas;
  /** "ditetapkan": a person said so; "kata": its name leaves no doubt; "dugaan": a guess by its words, never more. */
  readonly dari: "ditetapkan" | "kata" | "dugaan";
  /** The words that leave no doubt, as written in the name; "" where it is known otherwise. */
  readonly kata: string;
}

/** The one way to ask for an indicator's polarity: what a person said counts first, then its words. */
export function arahIndikator(plan: Plan, indikator: string): ArahIndikator {
  const said = declared(plan)(indikator);
  if (said) return { indikator, polaritas: said.polaritas, dari: "ditetapkan", kata: "" };
  const sure = arahPasti(indikator);
  return sure
    ? { indikator, ...sure, dari: "kata" }
    : { indikator, polaritas: polaritas(indikator), dari: "dugaan", kata: "" };
}

/** Do two names speak of one indicator? By what they mean, so that "Nilai IKM" is what its long form is. */
export function sameIndikator(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other) || sameMeaning(one, other);
}

/** Looks a name up among those of which something was said; to compare meanings is dear, so each name is compared once. */
const declared = rememberFor((plan: Plan) => {
  const known = new Map<string, PolaritasSetting | undefined>();
  return (indikator: string): PolaritasSetting | undefined => {
    if (plan.polaritas.length === 0) return undefined;
    if (!known.has(indikator))
      known.set(
        indikator,
        plan.polaritas.find((said) => sameIndikator(said.indikator, indikator)),
      );
    return known.get(indikator);
  };
});
