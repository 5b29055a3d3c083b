import type { Choices } from "./choices";
import { yearHeadings, yearLabel, type Heading } from "./heading";
import type { Random } from "./random";
import { speller, type Word } from "./words";
import type { Years } from "./wording";

const SPLIT_COLUMNS = { "pisah teks": 6, "pisah angka": 6, "pisah pasangan": 5 } as const;
export type SplitKode = keyof typeof SPLIT_COLUMNS;

export const isSplit = (kode: Choices["kode"]): kode is SplitKode => kode in SPLIT_COLUMNS;
export const isJoined = (kode: Choices["kode"]): boolean => kode !== "kolom" && !isSplit(kode);

const when = (wanted: boolean, heading: Heading): Heading[] => (wanted ? [heading] : []);

/** The columns of a funding table in the layout of either regulation. */
export function pendanaanHeadings(choices: Choices, years: Years, random: Random): Heading[] {
  const two = choices.regime === "2/2025";
  const spell = speller(random, choices.sinonim);
  const goals = choices.tujuan !== "tanpa" && !two;
  return [
    ...when(choices.nomor && choices.tujuan === "tanpa", { title: spell("nomor"), role: "nomor" }),
    ...when(goals, { title: spell("tujuan"), role: "tujuan" }),
    ...when(goals, { title: spell("sasaran"), role: "sasaran" }),
    ...when(!isJoined(choices.kode), {
      title: spell("kode"),
      role: "kode",
      span: isSplit(choices.kode) ? SPLIT_COLUMNS[choices.kode] : 1,
    }),
    {
      title: two ? "BIDANG URUSAN / PROGRAM / OUTCOME / KEGIATAN / SUBKEGIATAN / OUTPUT" : spell("uraian"),
      role: "uraian",
    },
    { title: two ? "INDIKATOR OUTCOME / OUTPUT" : spell("indikator"), role: "indikator" },
    ...when(
      choices.satuan === "kolom" || (choices.satuan === "per tahun" && choices.susunan === "per jenis"),
      { title: spell("satuan"), role: "satuan" },
    ),
    ...baselineHeadings(choices, years.baseline, { spell, withMoney: choices.baselineRp }),
    ...(choices.susunan === "per jenis"
      ? byKind(choices, years.pagu, spell)
      : byYear(choices, years.pagu, spell)),
    ...when(choices.akhir, akhirHeading(spell)),
    ...when(choices.sumberDana, { title: "Sumber Dana" }),
    { title: spell("pemilik"), role: "perangkat-daerah" },
    ...when(choices.lokasi, { title: "Lokasi", role: "lokasi" }),
    ...when(choices.keterangan, { title: spell("keterangan"), role: "keterangan" }),
  ];
}

export type Spell = (word: Word) => string;

/** `withMoney`: the year before has a target and an amount, as the years after it. */
export function baselineHeadings(
  choices: Choices,
  years: readonly number[],
  { spell, withMoney = false }: { readonly spell: Spell; readonly withMoney?: boolean },
): Heading[] {
  const last = years.at(-1) ?? 0;
  if (withMoney) return [moneyBaseline(spell("baseline"), last)];
  if (!choices.duaBaseline)
    return [{ title: `${spell("baseline")} ${String(last)}`, role: "baseline", year: last }];
  const child = (year: number): Heading => ({
    title: String(year),
    value: year,
    role: "baseline",
    year,
    flat: `Kondisi Awal ${String(year)}`,
  });
  return [{ title: "Kondisi Awal", children: years.map(child) }];
}

function moneyBaseline(title: string, year: number): Heading {
  return {
    title: `${title} ${String(year)}`,
    children: [
      { title: "Target", role: "baseline", year, flat: `${title} ${String(year)} Target` },
      { title: "Rp", role: "pagu-awal", flat: `${title} ${String(year)} Rp` },
    ],
  };
}

function akhirHeading(spell: Spell): Heading {
  const title = spell("akhir");
  return {
    title,
    children: [
      { title: "Target", role: "target-akhir", flat: `${title} Target` },
      { title: "Rp", role: "pagu-akhir", flat: `${title} Rp` },
    ],
  };
}

function byKind(choices: Choices, years: readonly number[], spell: Spell): Heading[] {
  const block = (title: string, role: Heading["role"]): Heading => ({
    title,
    children: yearHeadings(choices, years, (year) => ({
      ...(role ? { role } : {}),
      flat: `${title} ${yearLabel(choices, years, year)}`,
    })),
  });
  return [block("Target Kinerja", "target"), block(spell("pagu"), "pagu")];
}

function byYear(choices: Choices, years: readonly number[], spell: Spell): Heading[] {
  const [target, pagu] = [spell("target"), spell("pagu")];
  const leaves = (year: number): Heading[] => [
    { title: target, role: "target", flat: `${target} ${yearLabel(choices, years, year)}` },
    // The first Satuan column tells the unit; the others repeat it.
    ...when(choices.satuan === "per tahun", {
      title: "Satuan",
      ...(year === years[0] ? { role: "satuan" as const } : {}),
      flat: `Satuan ${yearLabel(choices, years, year)}`,
    }),
    { title: pagu, role: "pagu", flat: `${pagu} ${yearLabel(choices, years, year)}` },
  ];
  return [
    {
      title: spell("rencana"),
      children: yearHeadings(choices, years, (year) => ({ children: leaves(year) })),
    },
  ];
}
