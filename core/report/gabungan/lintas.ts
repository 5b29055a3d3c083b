import { kodePada } from "../../kode/kode";
import { printList, printSome } from "../../numbers/print";
import { groupBy } from "../../rules/shared/group-by";
import { quote, rupiah } from "../../rules/shared/wording";
import type { Severity } from "../../workbook/mark";
import { sumOf, type ProgramPagu } from "../program-pagu";
import { bidangOf } from "./pagu-urusan";
import type { Ringkasan } from "./ringkasan";

/** What only shows when several Renstra lie side by side. */
export interface TemuanLintas {
  readonly jenis: "organisasi-ganda" | "program-ganda" | "bidang-tanpa-pengampu";
  readonly severity: Severity;
  /** A code. */
  readonly subjek: string;
  readonly apa: string;
  readonly perbaikan: string;
  /** The files that it is about. */
  readonly berkas: readonly string[];
}

export function temuanLintas(buku: readonly Ringkasan[]): TemuanLintas[] {
  return [...organisasiGanda(buku), ...programGanda(buku), ...bidangTanpaPengampu(buku)];
}

/** Two files of one Perangkat Daerah: two versions, or a code that was copied. */
function organisasiGanda(buku: readonly Ringkasan[]): TemuanLintas[] {
  const groups = groupBy(buku, ({ organisasi }) => organisasi?.kode ?? null);
  return [...groups].flatMap(([kode, own]) => {
    if (kode === null || own.length < 2) return [];
    const names = [...new Set(own.map(({ organisasi }) => organisasi?.nama ?? ""))];
    return {
      jenis: "organisasi-ganda" as const,
      severity: "warning" as const,
      subjek: kode,
      apa: `Kode Perangkat Daerah ${kode} (${printList(names.map(quote))}) ada di ${String(own.length)} berkas.`,
      perbaikan:
        "Bila berkas-berkas itu dua versi Renstra yang sama, sertakan satu saja; bila Perangkat Daerahnya berbeda, betulkan kodenya.",
      berkas: own.map(({ berkas }) => berkas),
    };
  });
}

interface Costed {
  readonly buku: Ringkasan;
  readonly program: ProgramPagu;
}

/**
 * A program in the Renstra of two Perangkat Daerah. Every one of them has a supporting program (01), and kecamatan
 * (unsur 7) share all of theirs.
 */
function programGanda(buku: readonly Ringkasan[]): TemuanLintas[] {
  const costed = buku.flatMap((each) => each.program.map((program): Costed => ({ buku: each, program })));
  const shared = costed.filter(({ program: { kode } }) => !/\.01$/.test(kode) && !/^[7X]/.test(kode));
  return [...groupBy(shared, ({ program }) => program.kode)].flatMap(([kode, own]) => {
    const owners = groupBy(own, ({ buku: { organisasi, berkas } }) => organisasi?.kode ?? berkas);
    if (owners.size < 2) return [];
    const amounts = [...owners.values()].flatMap(([first]) => (first ? [costText(first)] : []));
    return {
      jenis: "program-ganda" as const,
      severity: "warning" as const,
      subjek: kode,
      apa: `Program ${kode} ${quote(own[0]?.program.nama ?? "")} dianggarkan oleh ${String(owners.size)} Perangkat Daerah: ${printSome(amounts, 5)}.`,
      perbaikan:
        "Tetapkan satu Perangkat Daerah sebagai pengampunya. Bila pembagiannya disengaja, pastikan sub kegiatan dan pagunya tidak terhitung dua kali.",
      berkas: own.map(({ buku: { berkas } }) => berkas),
    };
  });
}

/** "Dinas Sosial (Rp1.000.000)". */
function costText({ buku: { organisasi, berkas }, program }: Costed): string {
  return `${quote(organisasi?.nama ?? berkas)} (${rupiah(totalOf(program))})`;
}

function totalOf({ pagu }: ProgramPagu): number {
  return sumOf(pagu.map(([, amount]) => amount));
}

/** A bidang urusan that is costed, while no Perangkat Daerah has it in its code. Needs that all are named by their codes. */
function bidangTanpaPengampu(buku: readonly Ringkasan[]): TemuanLintas[] {
  if (buku.some(({ organisasi }) => organisasi === null)) return [];
  const owned = new Set(buku.flatMap(({ organisasi }) => organisasi?.bidang ?? []));
  const costed = buku.flatMap((each) =>
    [...new Set(each.program.map(({ kode }) => bidangOf(kode, each)))].map((bidang) => ({
      bidang,
      buku: each,
    })),
  );
  return [...groupBy(costed, ({ bidang }) => bidang)].flatMap(([bidang, own]) => {
    if (owned.has(bidang) || kodePada(bidang, "bidang") === null || bidang.startsWith("X")) return [];
    const names = own.map(({ buku: { organisasi, berkas } }) => quote(organisasi?.nama ?? berkas));
    return {
      jenis: "bidang-tanpa-pengampu" as const,
      severity: "info" as const,
      subjek: bidang,
      apa: `Bidang urusan ${bidang} dianggarkan oleh ${printSome(names, 5)}, tetapi tidak ada Perangkat Daerah yang berkode ${bidang} di antara berkas ini.`,
      perbaikan:
        "Periksa kode programnya. Bila benar, sertakan juga Renstra Perangkat Daerah pengampunya, atau lengkapi kode Perangkat Daerahnya.",
      berkas: own.map(({ buku: { berkas } }) => berkas),
    };
  });
}
