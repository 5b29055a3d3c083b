import { compareKode, kodePada } from "../../kode/kode";
import type { DaftarIndikator, Indikator, Plan, Simpul } from "../../plan/plan";
import { groupBy } from "../../rules/shared/group-by";
import { programPagu, sumOf } from "../program-pagu";
import { compareIndikatorOf } from "./compare-indikator";
import { compareSimpul } from "./compare-simpul";
import { notesOf } from "./notes";
import { pairSimpul, type PairedSimpul } from "./pair-simpul";
import {
  JENIS_UBAH,
  type Butir,
  type JenisUbah,
  type Kelompok,
  type PaguTahun,
  type Perubahan,
} from "./perubahan";
import { shortName } from "./wording";
import { yearsOf } from "./years";

/** All that differs between two versions of a Renstra. Tables that only one of them has are named, not compared. */
export function comparePlans(lama: Plan, baru: Plan): Perubahan {
  const tahun = yearsOf(lama, baru);
  const kelompok = [...compareLists(lama, baru), ...compareFunding(lama, baru)];
  return {
    lama: lama.name,
    baru: baru.name,
    tahun,
    catatan: notesOf(lama, baru, tahun),
    pagu: totalsOf(lama, baru),
    kelompok,
    jumlah: countsOf(kelompok),
  };
}

/** The lists of indicators, each kind with its like. */
function compareLists(lama: Plan, baru: Plan): Kelompok[] {
  const olds = groupBy(lama.daftar, kindOf);
  const news = groupBy(baru.daftar, kindOf);
  const groups = [...news].map(([judul, lists]) => ({
    judul,
    butir: compareIndikatorOf("", indikatorIn(olds.get(judul)), indikatorIn(lists)),
    isComparable: olds.has(judul),
  }));
  return groups
    .filter(({ isComparable, butir }) => isComparable && butir.length > 0)
    .map(({ judul, butir }) => ({ judul, butir }));
}

const kindOf = ({ table }: DaftarIndikator): string => table.kind.title;

function indikatorIn(lists: readonly DaftarIndikator[] | undefined): Indikator[] {
  return (lists ?? []).flatMap(({ indikator }) => indikator);
}

/** The nodes of the funding tables and their indicators, program by program. */
function compareFunding(lama: Plan, baru: Plan): Kelompok[] {
  if (lama.pendanaan.length === 0 || baru.pendanaan.length === 0) return [];
  const pairs = pairSimpul(simpulIn(lama), simpulIn(baru)).sort((a, b) => compareKode(kodeOf(a), kodeOf(b)));
  const names = programNames([...simpulIn(lama), ...simpulIn(baru)]);
  const groups = groupBy(pairs, (pair) => kodePada(kodeOf(pair), "program"));
  return [
    { judul: "Tujuan dan sasaran di tabel pendanaan", butir: compareSasaran(lama, baru) },
    ...[...groups].map(([program, own]) => ({
      judul:
        program === null
          ? "Urusan dan bidang urusan"
          : shortName(`${program} ${names.get(program) ?? ""}`.trim()),
      butir: own.flatMap(butirOf),
    })),
  ].filter(({ butir }) => butir.length > 0);
}

function compareSasaran(lama: Plan, baru: Plan): Butir[] {
  const sasaranIn = ({ pendanaan }: Plan): Indikator[] =>
    pendanaan.flatMap(({ indikatorSasaran }) => indikatorSasaran);
  return compareIndikatorOf("", sasaranIn(lama), sasaranIn(baru));
}

/** Indicators of a node that came or went are not told one by one. */
function butirOf(pair: PairedSimpul): Butir[] {
  const own = compareSimpul(pair);
  const { lama, baru } = pair;
  return [
    ...(own ? [own] : []),
    ...(lama && baru ? compareIndikatorOf(baru.kode.baku, lama.indikator, baru.indikator) : []),
  ];
}

function simpulIn(plan: Plan): Simpul[] {
  return plan.pendanaan.flatMap(({ simpul }) => simpul);
}

function kodeOf({ lama, baru }: PairedSimpul): string {
  return (baru ?? lama)?.kode.baku ?? "";
}

/** The newer version's names win. */
function programNames(simpul: readonly Simpul[]): Map<string, string> {
  return new Map(
    simpul.filter(({ kode }) => kode.level === "program").map(({ kode, nama }) => [kode.baku, nama]),
  );
}

/** Of the years in which both cost a program: elsewhere there is nothing to compare with. */
function totalsOf(lama: Plan, baru: Plan): PaguTahun[] {
  const [olds, news] = [lama, baru].map(totalByYear);
  return [...(news ?? [])].flatMap(([tahun, total]) => {
    const before = olds?.get(tahun);
    return before === undefined ? [] : [{ tahun, lama: before, baru: total }];
  });
}

function totalByYear(plan: Plan): Map<number, number> {
  const years = groupBy(
    programPagu(plan).flatMap(({ pagu }) => pagu),
    ([year]) => year,
  );
  return new Map([...years].map(([year, amounts]) => [year, sumOf(amounts.map(([, amount]) => amount))]));
}

function countsOf(kelompok: readonly Kelompok[]): Record<JenisUbah, number> {
  const all = kelompok.flatMap(({ butir }) => butir).flatMap(({ ubah }) => ubah);
  const count = (jenis: JenisUbah): number => all.filter((ubah) => ubah.jenis === jenis).length;
  return Object.fromEntries(JENIS_UBAH.map((jenis) => [jenis, count(jenis)])) as Record<JenisUbah, number>;
}
