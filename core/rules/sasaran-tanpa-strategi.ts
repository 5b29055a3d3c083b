import { printSome } from "../numbers/print";
import { nameKey } from "../plan/name";
import type { Pernyataan, Plan } from "../plan/plan";
import { defineRule } from "./rule";
import { quote } from "./shared/wording";

/** S7: every tujuan and sasaran has a strategy. */
export const sasaranTanpaStrategi = defineRule({
  id: "sasaran-tanpa-strategi",
  category: "cross-table-mismatch",
  severity: "warning",
  title: "Setiap tujuan dan sasaran mempunyai strategi dan arah kebijakan",
  why: "Sasaran tanpa strategi tidak mempunyai jalan menuju programnya.",
  source: "Tabel T-C.26 (Permendagri 86/2017): tujuan, sasaran, strategi, dan arah kebijakan.",
  tables: ["tujuan-sasaran", "strategi-kebijakan"],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Meningkatkan Kesejahteraan | Meningkatnya Layanan | Nilai IKM | 80 | 81
       | *Meningkatnya Akuntabilitas | Nilai SAKIP | 80 | 81
       == Strategi
       Tujuan | Sasaran | Strategi | Arah Kebijakan
       Meningkatkan Kesejahteraan | Meningkatnya Layanan | Perlindungan sosial | Meningkatkan jaminan sosial`,
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Meningkatkan Kesejahteraan | Meningkatnya Layanan | Nilai IKM | 80 | 81
       | Meningkatnya Akuntabilitas | Nilai SAKIP | 80 | 81
       == Strategi
       Tujuan | Sasaran | Strategi | Arah Kebijakan
       Meningkatkan kesejahteraan | MENINGKATNYA LAYANAN | Perlindungan sosial | Meningkatkan jaminan sosial
       | Meningkatnya Akuntabilitas | Penguatan evaluasi | Menindaklanjuti hasil evaluasi`,
    ],
  },
  *check(plan) {
    for (const peran of ["tujuan", "sasaran"] as const) {
      const served = new Set(of(plan, peran, "strategi-kebijakan").map(({ cell }) => nameKey(cell.text)));
      const stated = of(plan, peran, "tujuan-sasaran");
      const missing = stated.filter(({ cell }) => !served.has(nameKey(cell.text)));
      if (served.size === 0 || missing.length === 0) continue;
      yield {
        cells: missing.map(({ cell }) => cell),
        related: of(plan, peran, "strategi-kebijakan").map(({ cell }) => cell),
        apa: `${String(missing.length)} ${peran} tidak ada di tabel strategi dan arah kebijakan: ${printSome(missing.map(({ cell }) => `"${quote(cell.text)}"`))}.`,
        perbaikan: `Tulis strategi dan arah kebijakan untuk ${peran} itu.`,
        observed: missing.map(({ cell }) => cell.text).join("; "),
        expected: "strategi dan arah kebijakan",
        subject: `${peran}|strategi`,
        // Where none is there, the table speaks of other ones, and that has been told.
        ...(missing.length === stated.length ? { severity: "info" as const } : {}),
      };
    }
  },
});

/** Each statement of a kind of table where it stands first. */
function of(plan: Plan, peran: "tujuan" | "sasaran", kind: string): Pernyataan[] {
  const own = plan.pernyataan.filter((each) => each.peran === peran && each.table.kind.id === kind);
  return [...new Map([...own].reverse().map((each) => [nameKey(each.cell.text), each])).values()].reverse();
}
