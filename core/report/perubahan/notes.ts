import { printYears } from "../../numbers/print";
import type { Plan } from "../../plan/plan";
import type { Perubahan } from "./perubahan";

/** What was not compared and why, as sentences for a planner. */
export function notesOf(lama: Plan, baru: Plan, tahun: Perubahan["tahun"]): string[] {
  return [...tableNotes(lama, baru), ...yearNotes(tahun), ...organisasiNote(lama, baru)];
}

/** Of the tables that one version has and the other has not, each kind once. */
function tableNotes(lama: Plan, baru: Plan): string[] {
  const sides = [lama, baru].map(comparedKinds);
  const [olds = [], news = []] = sides;
  if (olds.length === 0 && news.length === 0)
    return [
      "Kedua buku kerja tidak memuat tabel pendanaan atau daftar indikator yang dikenali, jadi tidak ada yang dibandingkan.",
    ];
  const missing = (kinds: readonly string[], others: readonly string[], plan: Plan): string[] =>
    kinds
      .filter((kind) => !others.includes(kind))
      .map(
        (kind) =>
          `Tabel "${kind}" tidak dikenali di ${plan.name}, jadi isinya tidak dibandingkan. Bila tabelnya ada, ` +
          "tetapkan jenisnya pada tab Tabel di buku kerja itu.",
      );
  return [...missing(olds, news, baru), ...missing(news, olds, lama)];
}

function comparedKinds({ pendanaan, daftar }: Plan): string[] {
  return [...new Set([...pendanaan, ...daftar].map(({ table }) => table.kind.title))];
}

function yearNotes({ sama, hanyaLama, hanyaBaru }: Perubahan["tahun"]): string[] {
  const only = (years: readonly number[], version: string): string[] =>
    years.length === 0
      ? []
      : [`Tahun ${printYears(years)} hanya ada di versi ${version}, jadi tidak dibandingkan.`];
  const none =
    sama.length === 0 && hanyaLama.length > 0 && hanyaBaru.length > 0
      ? ["Kedua versi tidak mempunyai tahun yang sama: periksa apakah keduanya Renstra periode yang sama."]
      : [];
  return [...none, ...only(hanyaLama, "lama"), ...only(hanyaBaru, "baru")];
}

/** Two Perangkat Daerah are rarely meant to be compared. */
function organisasiNote({ organisasi: [old] }: Plan, { organisasi: [now] }: Plan): string[] {
  return old && now && old.kode !== now.kode
    ? [
        `Kode Perangkat Daerah berbeda: ${old.kode} ${old.nama} dan ${now.kode} ${now.nama}. Periksa apakah keduanya ` +
          "Renstra Perangkat Daerah yang sama.",
      ]
    : [];
}
