import { kodePada } from "../kode/kode";
import { kodeDokumen, type Nomenklatur } from "../nomenklatur";
import { periodIn } from "../numbers/years";
import { perangkatDaerah } from "../plan/perangkat-daerah";
import type { Plan } from "../plan/plan";
import type { Regime } from "../tables/kind";
import {
  chosenSimpul,
  EMPTY_SOURCE,
  findTemplate,
  hasColumn,
  simpulFromNomenklatur,
  sourceFromPlan,
  templateLayout,
  templateSheet,
  templatesOf,
  type Source,
  type Template,
  type TemplateOptions,
} from "../templates";
import type { NewSheet } from "../workbook/new-sheet";
import { bidangOf } from "./nomenklatur-view";

export { REGIMES } from "../templates";

/** Where the rows of a new table come from. */
export const FILLINGS = ["kosong", "buku-kerja", "program"] as const;
export type Filling = (typeof FILLINGS)[number];

/** A table that can be made. */
export interface TemplateChoice {
  readonly id: string;
  /** "T-C.27 Rencana Program, Kegiatan, dan Pendanaan Perangkat Daerah". */
  readonly label: string;
  readonly fillings: readonly Filling[];
  readonly hasKode: boolean;
}

/** What a person wants to have made. */
export interface TemplateWish {
  readonly regime: Regime;
  readonly id: string;
  /** As typed: "2025-2029". */
  readonly periode: string;
  readonly filling: Filling;
  /** Codes as documents print them; none are all that there are. */
  readonly programs: readonly string[];
  readonly kode: TemplateOptions["kode"];
  readonly formulas: TemplateOptions["formulas"];
}

/** What tables can be filled from: null for what is not known yet. */
export interface TemplateContext {
  readonly plan: Plan | null;
  readonly nomenklatur: Nomenklatur | null;
}

export function templateChoices(regime: Regime): readonly TemplateChoice[] {
  return templatesOf(regime).map((template) => ({
    id: template.id,
    label: `${template.nomor[regime] ?? ""} ${template.judul}`.trim(),
    fillings: FILLINGS.filter((filling) => canFill(template, filling)),
    hasKode: hasColumn(template, "kode"),
  }));
}

function canFill({ fill }: Template, filling: Filling): boolean {
  if (filling === "kosong") return true;
  return fill !== undefined && (filling === "buku-kerja" || fill(ONE_PROGRAM).length > 0);
}

const ONE_PROGRAM: Source = {
  ...EMPTY_SOURCE,
  simpul: [{ kode: "1.01.02", level: "program", nama: "", keluaran: "", indikator: [], pagu: new Map() }],
};

/** What a workbook says of its regulation and period; without one what is planned by now. */
export function templateStart(plan: Plan | null): Pick<TemplateWish, "regime" | "periode"> {
  const { first, last } = plan?.period ?? { first: 2025, last: 2029 };
  return { regime: plan?.regime ?? "2/2025", periode: `${String(first)}-${String(last)}` };
}

/** A code with its name, to choose from. */
export interface KodeChoice {
  readonly kode: string;
  readonly nama: string;
}

/** The bidang whose programs can be chosen, those of the workbook first. */
export function bidangChoices({ plan, nomenklatur }: TemplateContext): readonly KodeChoice[] {
  const own = plan ? bidangOf(plan) : [];
  const known = (nomenklatur?.entries() ?? []).filter(
    ({ level, kode }) => level === "bidang" && !/X/.test(kode),
  );
  return [
    ...own.flatMap((kode) => known.filter((entry) => entry.kode === kode)),
    ...known.filter(({ kode }) => !own.includes(kode)),
  ];
}

/** The programs of a bidang, penunjang first, under the codes that its documents print. */
export function programChoices(nomenklatur: Nomenklatur, bidang: string): readonly KodeChoice[] {
  const entries = nomenklatur.entries().filter(({ level, kode }) => {
    const own = kodePada(kode, "bidang");
    return level === "program" && (own === bidang || own === "X.XX");
  });
  return entries
    .map(({ kode, nama }) => ({ kode: kodeDokumen(kode, bidang), nama }))
    .sort((a, b) => (a.kode < b.kode ? -1 : 1));
}

/** How large a table would become. */
export interface TemplateSize {
  readonly rows: number;
  readonly columns: number;
  /** There is nothing to fill it from: it would be empty. */
  readonly isEmpty: boolean;
}

/** null where the period cannot be read. */
export function templateSize(wish: TemplateWish, context: TemplateContext): TemplateSize | null {
  const made = optionsFor(wish, context);
  if (!made) return null;
  const { body } = templateLayout(made.template, made.options);
  const isEmpty = body.rows.every(({ draft }) => Object.keys(draft.cells).length === 0);
  return { rows: body.rows.length, columns: body.columns.length, isEmpty };
}

/** The sheet that was wished for; null where the period cannot be read. */
export function wishedSheet(wish: TemplateWish, context: TemplateContext): NewSheet | null {
  const made = optionsFor(wish, context);
  return made && templateSheet(made.template, made.options);
}

function optionsFor(
  wish: TemplateWish,
  context: TemplateContext,
): { readonly template: Template; readonly options: TemplateOptions } | null {
  const period = periodIn(wish.periode);
  const found = findTemplate(wish.id, wish.regime);
  if (!period || !found) return null;
  const owner = context.plan && perangkatDaerah(context.plan);
  const { kode, formulas, regime } = wish;
  const source = sourceFor(wish, context);
  return {
    template: found.template,
    options: { regime, period, perangkatDaerah: owner?.nama ?? "", kode, formulas, source },
  };
}

function sourceFor(
  { filling, programs }: TemplateWish,
  { plan, nomenklatur }: TemplateContext,
): Source | null {
  if (filling === "buku-kerja" && plan) {
    const source = sourceFromPlan(plan);
    return { ...source, simpul: chosenSimpul(source.simpul, programs) };
  }
  if (filling !== "program" || !nomenklatur) return null;
  return { ...EMPTY_SOURCE, simpul: simpulFromNomenklatur(nomenklatur, [...programs].sort()) };
}
