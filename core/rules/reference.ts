import { fittingVersion, Nomenklatur, type Pack } from "../nomenklatur";
import { jenisPemda } from "../plan/kewenangan";
import type { Plan } from "../plan/plan";

/** What a plan is held against, beside itself. */
export interface Reference {
  readonly nomenklatur: Nomenklatur;
}

/**
 * The loaded lists as this plan's government sees them. `versi` is the id of the list that a person chose; without it
 * the one that the plan was most likely written with.
 */
export function referenceFor(plan: Plan, packs: readonly Pack[], versi: string | null = null): Reference {
  const jenis = jenisPemda(plan);
  const kode = plan.pendanaan.flatMap(({ simpul }) => simpul.map((each) => each.kode.baku));
  const chosen = versi ?? fittingVersion(packs, { jenis, kode, tahun: plan.period?.first ?? null });
  return { nomenklatur: new Nomenklatur(packs, { jenis, ...(chosen === null ? {} : { versi: chosen }) }) };
}
