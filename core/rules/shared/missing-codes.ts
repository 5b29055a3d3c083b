import { indukKode, type Level } from "../../kode/kode";
import { rememberFor } from "../../numbers/remember";
import { nameKey } from "../../plan/name";
import type { Plan, Sebutan, Simpul } from "../../plan/plan";
import { groupBy } from "./group-by";

/** A code and what it names, in whatever table. */
type Coded = Pick<Simpul, "kode" | "nama">;
export type CodedSebutan = Sebutan & { readonly kode: NonNullable<Sebutan["kode"]> };

export function isCoded(sebutan: Sebutan): sebutan is CodedSebutan {
  return sebutan.kode !== null;
}

/** Tables that derive programs from sasaran; all others only name them. */
const DERIVING: readonly string[] = ["perumusan-program", "cascading"];

/** What the cascades name. */
export function derived(plan: Plan): Sebutan[] {
  return plan.perumusan
    .filter(({ table }) => DERIVING.includes(table.kind.id))
    .flatMap(({ sebutan }) => sebutan);
}

/** Levels that a plan states one by one; an urusan or bidang is a band above them. */
const STATED: readonly Level[] = ["program", "kegiatan", "sub kegiatan"];

/**
 * The codes of one side that the other does not have, gathered under the highest one that is missing: a program that was
 * left out with all its kegiatan is one thing to repair. Levels that the other side does not state at all are no matter.
 */
export function missingCodes<Item extends Coded>(items: readonly Item[], others: readonly Coded[]): Item[][] {
  const known = new Set(others.flatMap(({ kode }) => [kode.baku, penunjang(kode.baku)]));
  const levels = new Set(others.map(({ kode }) => kode.level));
  const missing = items.filter(
    ({ kode }) =>
      STATED.includes(kode.level) &&
      levels.has(kode.level) &&
      !known.has(kode.baku) &&
      !known.has(penunjang(kode.baku)),
  );
  const codes = new Set(missing.map(({ kode }) => kode.baku));
  return [...groupBy(missing, ({ kode }) => highest(kode.baku, codes)).values()];
}

/** The highest code above this one (or itself) that is among them without a gap. */
function highest(baku: string, codes: ReadonlySet<string>): string {
  const induk = indukKode(baku);
  return induk !== null && codes.has(induk) ? highest(induk, codes) : baku;
}

/** The program penunjang stands once in the nomenclature, as X.XX.01: its bidang may be written so or filled in. */
function penunjang(baku: string): string {
  return baku.replace(/^[\dX]+\.[\dX]+\.01(?=\.|$)/, "X.XX.01");
}

/** Is the name in the text of a code that could not be read? Then it may be the one that is missing. */
export function isAmongDoubtful(plan: Plan, { nama }: Coded): boolean {
  const key = nameKey(nama);
  return key !== "" && doubtfulRows(plan).some((row) => row.includes(key));
}

/** The rows whose code could not be read, or is not there, as keys of all that is written in them. */
const doubtfulRows = rememberFor((plan: Plan): readonly string[] => {
  const cells = plan.pendanaan.flatMap(({ kodeMeragukan, tanpaKode }) => [
    ...kodeMeragukan.map(({ cell }) => cell),
    ...tanpaKode,
  ]);
  return cells.map((cell) => nameKey(rowText(plan, cell)));
});

/** All that is written in the row of a cell: the name may stand in another column. */
function rowText(plan: Plan, { sheet: name, row }: { readonly sheet: string; readonly row: number }): string {
  const sheet = plan.sheets.find((each) => each.name === name);
  if (!sheet) return "";
  const { left, right } = sheet.used;
  return Array.from({ length: right - left + 1 }, (_, index) => sheet.text(row, left + index)).join(" ");
}
