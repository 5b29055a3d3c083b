import { nameKey } from "../plan/name";
import type { NomorKinerja } from "../plan/nomor-kinerja";
import type { FindingDraft } from "./finding";
import { defineRule } from "./rule";
import { groupBy } from "./shared/group-by";
import { quote } from "./shared/wording";

/** X10: the numbers of a numbered cascade are its tree: each line stands under the one whose number begins its own. */
export const nomorCascading = defineRule({
  id: "nomor-cascading",
  category: "order",
  severity: "warning",
  title: "Nomor sasaran dan indikator pada cascading bersusun",
  why: "Nomor pada cascading menunjukkan sasaran mana yang mendukung sasaran di atasnya. Nomor yang putus atau ganda membuat hubungan itu hilang.",
  source: "Daftar cascading bernomor S dan IK pada Renstra 2025-2029; praktik.",
  tables: ["cascading"],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Menurunnya kemiskinan | Meningkatnya layanan | Nilai IKM | 80 | 81
       == Cascading
       S.1 Menurunnya kemiskinan
       IK.1 Tingkat kemiskinan
       S.1.1 Meningkatnya layanan sosial
       IK.1.1 Persentase PPKS terlayani
       *IK.1.2 Persentase PSKS aktif
       S.1.2 Meningkatnya pemberdayaan
       *S.3.1 Meningkatnya perlindungan
       *IK.4.1 Persentase korban terlayani
       *S.1.1 Meningkatnya akuntabilitas`,
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Menurunnya kemiskinan | Meningkatnya layanan | Nilai IKM | 80 | 81
       == Cascading
       S.1 | Menurunnya kemiskinan
       IK.1 | Tingkat kemiskinan
       S.1.1 | Meningkatnya layanan sosial
       IK.1.1.1 | Persentase PPKS terlayani
       IK.1.1.2 | Persentase lansia terlayani
       S.1.2 | Meningkatnya pemberdayaan
       S.1.2 | Meningkatnya pemberdayaan
       IK.1.2 | Persentase PSKS aktif`,
    ],
  },
  *check(plan) {
    for (const [, lines] of groupBy(plan.nomorKinerja, ({ cell }) => cell.sheet)) {
      const sasaran = new Map<string, NomorKinerja>();
      for (const line of lines) if (line.jenis === "sasaran") put(sasaran, line);
      const depths = new Set([...sasaran.values()].map(({ nomor }) => nomor.length));
      for (const line of lines) {
        const found =
          line.jenis === "sasaran" ? wrongSasaran(line, sasaran, depths) : wrongIndikator(line, sasaran);
        if (found) yield found;
      }
    }
  },
});

type Sasaran = ReadonlyMap<string, NomorKinerja>;

/** The first line with a number is the one that is meant. */
function put(sasaran: Map<string, NomorKinerja>, line: NomorKinerja): void {
  const key = line.nomor.join(".");
  if (!sasaran.has(key)) sasaran.set(key, line);
}

function wrongSasaran(
  line: NomorKinerja,
  sasaran: Sasaran,
  depths: ReadonlySet<number>,
): FindingDraft | null {
  const first = sasaran.get(line.nomor.join("."));
  if (first && nameKey(first.nama) !== nameKey(line.nama))
    return {
      ...told(line, `dipakai juga untuk "${quote(first.nama)}"`, "Beri nomor sendiri-sendiri."),
      related: [first.cell],
      category: "duplicate-code",
    };
  const parent = line.nomor.slice(0, -1);
  return parent.length === 0 || !depths.has(parent.length) || sasaran.has(parent.join("."))
    ? null
    : orphan(line, `S.${parent.join(".")}`);
}

/** An indicator has the number of its sasaran, with or without one of its own behind it. */
function wrongIndikator(line: NomorKinerja, sasaran: Sasaran): FindingDraft | null {
  const owner = sasaran.get(line.nomor.join(".")) ?? sasaran.get(line.nomor.slice(0, -1).join("."));
  if (!owner) return orphan(line, `S.${line.nomor.join(".")}`);
  return owner.cell.row <= line.cell.row
    ? null
    : {
        ...told(line, `tercetak di atas sasarannya, ${owner.written}`, "Pindahkan ke bawah sasarannya."),
        related: [owner.cell],
      };
}

function orphan(line: NomorKinerja, expected: string): FindingDraft {
  return {
    ...told(
      line,
      `tidak mempunyai induk: ${expected} tidak ada`,
      "Betulkan nomornya (mungkin titiknya hilang), atau lengkapi sasaran yang menjadi induknya.",
    ),
    expected,
    category: "parent-missing",
  };
}

function told(line: NomorKinerja, what: string, perbaikan: string): FindingDraft {
  return {
    cells: [line.cell],
    apa: `${`${line.written} ${quote(line.nama)}`.trim()} ${what}.`,
    perbaikan,
    observed: line.written,
    expected: "nomor yang bersusun",
    subject: `${line.written}|${nameKey(line.nama)}`,
  };
}
