import { nameKey, type Entry, type Nomenklatur } from "../nomenklatur";
import type { FindingDraft } from "./finding";
import { fixOf } from "./fix";
import { defineRule } from "./rule";
import { entryInForce } from "./shared/entry-in-force";
import { groupBy } from "./shared/group-by";
import { kodeTercetak, type Tercetak } from "./shared/kode-tercetak";
import { isSlip, namaEdits } from "./shared/nama-edits";
import { kodeSenama } from "./shared/senama";
import { wordDifference } from "./shared/word-diff";
import { quote } from "./shared/wording";

/** N3: a code carries the name that the national list gives it. */
export const namaBedaNomenklatur = defineRule({
  id: "nama-beda-nomenklatur",
  category: "code-name-mismatch",
  severity: "warning",
  title: "Nama sama dengan nama resmi kodenya",
  why: "Nama program, kegiatan, dan sub kegiatan tetap. Nama yang lain berarti salah ketik, atau kodenya yang salah.",
  source: "Nomenklatur, menurut daftar yang dimuat. Huruf besar, spasi, dan tanda baca tidak dibandingkan.",
  tables: ["rencana-pendanaan", "perumusan-program", "prioritas"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.04.2.01.0001 | *Penyediaan Permakanaan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
       1.06.04.2.01.0002 | *Penyediaan Permakanan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000`,
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.04 | Program Rehabilitasi Sosial | Persentase | 10 | 1.000.000 | 10 | 1.000.000
       1.06.04.2.01.0001 | PENYEDIAAN  PERMA-KANAN | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
       1.06.04.2.01.0002 | Sub Kegiatan: Penyediaan Sandang | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000`,
    ],
  },
  *check(plan, { nomenklatur }) {
    for (const { baku, tempat } of kodeTercetak(plan)) {
      const entry = entryInForce(nomenklatur, baku);
      if (!entry) continue;
      const wrong = tempat.filter(({ nama }) => nama !== "" && !isName(nama, entry));
      for (const same of groupBy(wrong, ({ nama }) => nameKey(nama)).values())
        yield* draft(same, entry, nomenklatur);
    }
  },
});

/** Tables put the level before the name; lists do so for programs only. */
const LEVEL_WORD =
  /^\s*(urusan pemerintahan bidang|urusan|bidang urusan|bidang|program|sub\s?kegiatan|kegiatan)\b[\s:.-]*/i;

function isName(nama: string, entry: Entry): boolean {
  const [printed, official] = [nama, entry.nama].map((text) => nameKey(text.replace(LEVEL_WORD, "")));
  return printed === official || nameKey(nama) === nameKey(entry.nama);
}

function* draft(
  tempat: readonly Tercetak[],
  entry: Entry,
  nomenklatur: Nomenklatur,
): Generator<FindingDraft> {
  const [first] = tempat;
  if (!first) return;
  const others = kodeSenama(first, nomenklatur);
  yield {
    cells: tempat.map(({ namaCell }) => namaCell),
    apa: `Nama ${first.kode.baku} berbeda dari nomenklatur: ${wordDifference(first.nama, entry.nama)}.`,
    perbaikan:
      others.length > 0
        ? `"${quote(first.nama)}" adalah nama resmi ${others.join(" atau ")}: betulkan kodenya, atau tulis nama resminya "${quote(entry.nama)}".`
        : `Tulis nama resminya: "${entry.nama}".`,
    observed: first.nama,
    expected: entry.nama,
    subject: `${first.kode.baku}|nama resmi`,
    fix: others.length === 0 ? fixOf(namaEdits(tempat, entry.nama), isSlip(first.nama, entry.nama)) : null,
  };
}
