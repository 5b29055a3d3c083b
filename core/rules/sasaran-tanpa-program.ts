import { printSome } from "../numbers/print";
import { nameKey } from "../plan/name";
import type { Pernyataan, Plan } from "../plan/plan";
import { defineRule } from "./rule";
import { quote } from "./shared/wording";

/** S7: every sasaran has a program, so that its indicators have somebody who works for them. */
export const sasaranTanpaProgram = defineRule({
  id: "sasaran-tanpa-program",
  category: "cross-table-mismatch",
  severity: "warning",
  title: "Setiap sasaran didukung sedikitnya satu program",
  why: "Sasaran tanpa program tidak mempunyai pagu dan pelaksana, sehingga indikatornya tidak akan tercapai karena Renstra ini.",
  source: "Praktik cascading; tabel perumusan program (Inmendagri 2/2025) dan kolom sasaran T-C.27.",
  tables: ["tujuan-sasaran", "perumusan-program", "rencana-pendanaan"],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Menurunnya kemiskinan | Meningkatnya layanan | Nilai IKM | 80 | 81
       | Meningkatnya akuntabilitas | Nilai SAKIP | 80 | 81
       | *Meningkatnya kesiapsiagaan | Indeks ketangguhan | 80 | 81
       == Perumusan
       Tujuan | Sasaran | Outcome | Output | Indikator | Program / Kegiatan / Subkegiatan
       Menurunnya kemiskinan | Meningkatnya layanan | Meningkatnya rehabilitasi | | Persentase PPKS (%) | 1.06.04 - PROGRAM REHABILITASI SOSIAL
       | Meningkatnya kesiapsiagaan | | | Indeks ketangguhan (Indeks) |
       | Meningkatnya akuntabilitas | Meningkatnya kinerja | | Nilai SAKIP (Nilai) | 1.06.01 - PROGRAM PENUNJANG`,
    ],
    benar: [
      // All sasaran first, then all programs: which serves which is not said.
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Menurunnya kemiskinan | Meningkatnya layanan | Nilai IKM | 80 | 81
       | Meningkatnya akuntabilitas | Nilai SAKIP | 80 | 81
       == Perumusan
       Tujuan | Sasaran | Outcome | Output | Indikator | Program / Kegiatan / Subkegiatan
       Menurunnya kemiskinan | Meningkatnya layanan | | | Nilai IKM (Nilai) |
       | Meningkatnya akuntabilitas | | | Nilai SAKIP (Nilai) |
       | | Meningkatnya rehabilitasi | | Persentase PPKS (%) | 1.06.04 - PROGRAM REHABILITASI SOSIAL
       | | Meningkatnya kinerja | | Nilai SAKIP (Nilai) | 1.06.01 - PROGRAM PENUNJANG`,
      // A sasaran in other words may be the missing one; that is another rule's matter.
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Menurunnya kemiskinan | Meningkatnya layanan | Nilai IKM | 80 | 81
       | Meningkatnya akuntabilitas | Nilai SAKIP | 80 | 81
       == Pendanaan
       Tujuan | Sasaran | Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       Menurunnya kemiskinan | Meningkatnya layanan | 1.06.02 | PROGRAM A | Persentase PSKS | 80 | 1.000.000 | 80 | 1.000.000
       | Meningkatnya tata kelola | 1.06.01 | PROGRAM B | Nilai SAKIP | 80 | 1.000.000 | 80 | 1.000.000`,
    ],
  },
  *check(plan) {
    const stated = sasaranOf(plan, ["tujuan-sasaran"]);
    const deriving = sasaranOf(plan, DERIVING);
    if (deriving.size === 0 || [...deriving.keys()].some((key) => !stated.has(key))) return;
    const served = new Set(servedSasaran(plan).map(nameKey));
    served.delete("");
    if (served.size < LEAST_SERVED) return;
    const missing = [...stated].filter(([key]) => !served.has(key)).map(([, { cell }]) => cell);
    if (missing.length === 0) return;
    yield {
      cells: missing,
      related: [...deriving.values()].map(({ cell }) => cell),
      apa: `${String(missing.length)} sasaran tidak didukung satu program pun: ${printSome(missing.map(({ text }) => `"${quote(text)}"`))}. Indikatornya tidak sampai ke program mana pun.`,
      perbaikan: "Tempatkan program yang mendukungnya di bawah sasaran itu, atau tinjau sasarannya.",
      observed: "",
      expected: "program di bawah sasaran itu",
      subject: "sasaran|program",
    };
  },
});

/** Where all programs stand under one sasaran, the others were listed in front of them, or not at all. */
const LEAST_SERVED = 2;

/** Tables that derive programs from sasaran. */
const DERIVING = ["perumusan-program", "rencana-pendanaan"];

/** Each sasaran of some kinds of table, where it stands first. */
function sasaranOf(plan: Plan, kinds: readonly string[]): Map<string, Pernyataan> {
  const found = new Map<string, Pernyataan>();
  for (const each of plan.pernyataan) {
    const key = nameKey(each.cell.text);
    if (each.peran === "sasaran" && kinds.includes(each.table.kind.id) && !found.has(key))
      found.set(key, each);
  }
  return found;
}

/** The sasaran, as printed, under which a program stands. */
function servedSasaran(plan: Plan): string[] {
  return [
    ...plan.perumusan
      .filter(({ table }) => DERIVING.includes(table.kind.id))
      .flatMap(({ sebutan }) => sebutan.map(({ sasaran }) => sasaran)),
    ...plan.pendanaan.flatMap(({ simpul }) =>
      simpul.flatMap(({ indikator }) => indikator.map(({ sasaran }) => sasaran)),
    ),
  ];
}
