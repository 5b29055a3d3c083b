import { sameMeaning } from "../plan/meaning";
import { nameKey } from "../plan/name";
import type { Indikator, Plan } from "../plan/plan";
import type { TableKindId } from "../tables/kinds";
import { defineRule } from "./rule";
import { quote } from "./shared/wording";

/** X4: the indicators of tujuan and sasaran are the main indicators (IKU); most of them, so this only asks. */
export const indikatorHilangDariIku = defineRule({
  id: "indikator-hilang-dari-iku",
  category: "cross-table-mismatch",
  severity: "info",
  title: "Indikator sasaran ada di tabel IKU",
  why: "IKU mengacu pada tujuan dan sasaran. Indikator sasaran yang tidak ada di sana tidak akan dilaporkan sebagai kinerja utama.",
  source:
    "Judul tabel IKU: mengacu pada tujuan dan sasaran. Tidak setiap indikator sasaran harus menjadi IKU.",
  tables: ["tujuan-sasaran", "iku"],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Menurunnya kemiskinan | | *Tingkat Kemiskinan | 5 | 4
       | Meningkatnya layanan | *Indeks layanan warga | 70 | 71
       | Meningkatnya kinerja | Nilai SAKIP | 70 | 71
       == IKU
       Indikator Kinerja Utama
       No | Indikator | Satuan | Target 2026 | Target 2027
       1 | Nilai SAKIP | Nilai | 70 | 71`,
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Menurunnya kemiskinan | Meningkatnya layanan | Nilai IKM | 70 | 71
       | Meningkatnya kinerja | Nilai SAKIP | 70 | 71
       == IKU
       Indikator Kinerja Utama
       No | Indikator | Satuan | Target 2026 | Target 2027
       1 | Indeks Kepuasan Masyarakat (IKM) | Indeks | 70 | 71
       2 | Nilai SAKIP | Nilai | 70 | 71`,
    ],
  },
  *check(plan) {
    const iku = indikatorOf(plan, "iku");
    const own = indikatorOf(plan, "tujuan-sasaran");
    // A list that shares no indicator at all is another office's, or another period's.
    if (!own.some((each) => isListed(each, iku))) return;
    for (const indikator of own) {
      if (isListed(indikator, iku)) continue;
      yield {
        cells: [indikator.cell],
        related: iku.slice(0, 1).map(({ cell }) => cell),
        apa: `Indikator ${indikator.level ?? "sasaran"} "${quote(indikator.name.name)}" tidak ada di tabel IKU.`,
        perbaikan: "Tambahkan ke tabel IKU, atau jelaskan mengapa bukan kinerja utama.",
        observed: "",
        expected: indikator.cell.text,
        subject: `${nameKey(indikator.cell.text)}|iku`,
      };
    }
  },
});

function indikatorOf(plan: Plan, kind: TableKindId): Indikator[] {
  return plan.daftar
    .filter(({ table }) => table.kind.id === kind)
    .flatMap(({ indikator }) => indikator)
    .filter(({ cell }) => nameKey(cell.text) !== "");
}

function isListed({ cell }: Indikator, list: readonly Indikator[]): boolean {
  return list.some(
    (other) => nameKey(other.cell.text) === nameKey(cell.text) || sameMeaning(other.cell.text, cell.text),
  );
}
