import { splitKeluaran } from "../plan/keluaran";
import type { Nomenklatur } from "../nomenklatur";
import type { Pendanaan, Simpul } from "../plan/plan";
import { addressOf } from "../workbook/address";
import type { FindingDraft } from "./finding";
import { fixOf, type Fix } from "./fix";
import { defineRule } from "./rule";
import { entryInForce } from "./shared/entry-in-force";
import { namaLevel, sebutSimpul } from "./shared/wording";

/** I1: every program, kegiatan and sub kegiatan has an indicator. */
export const indikatorKosong = defineRule({
  id: "indikator-kosong",
  category: "missing-indicator",
  severity: "error",
  title: "Setiap program, kegiatan, dan sub kegiatan mempunyai indikator",
  why: "Pagu tanpa indikator tidak dapat diukur hasilnya, dan SIPD menolak sub kegiatan tanpa indikator.",
  source:
    "Kolom indikator pada tabel T-C.27 (Permendagri 86/2017) dan tabel rencana pendanaan (Inmendagri 2/2025).",
  tables: ["rencana-pendanaan"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80 | 1.000.000 | 80 | 1.000.000
       *1.06.02.2.03 | Pengembangan Potensi | | | 1.000.000 | | 1.000.000`,
    ],
    benar: [
      `Program / Outcome / Kegiatan / Subkegiatan / Output | Indikator Outcome / Output | Target 2026 | Pagu 2026 | Target 2027 | Pagu 2027
       1.06 - URUSAN SOSIAL | | | 1.000.000 | | 1.000.000
       1.06.02 - PROGRAM PEMBERDAYAAN SOSIAL | | | 1.000.000 | | 1.000.000
       Meningkatnya Pemberdayaan Sosial | Persentase PSKS (%) | 80 | 1.000.000 | 80 | 1.000.000`,
    ],
  },
  *check(plan, { nomenklatur }) {
    for (const pendanaan of plan.pendanaan) yield* withoutIndikator(pendanaan, nomenklatur);
  },
});

function* withoutIndikator(pendanaan: Pendanaan, nomenklatur: Nomenklatur): Generator<FindingDraft> {
  for (const simpul of pendanaan.simpul) {
    const { level } = simpul.kode;
    if (level === "urusan" || level === "bidang" || hasOwnIndikator(simpul)) continue;
    yield {
      cells: [simpul.cell],
      apa: `${sebutSimpul(simpul)} tidak mempunyai indikator ${level === "program" ? "outcome" : "output"}.`,
      perbaikan: `Tambahkan indikator, satuan, dan target ${namaLevel(level)} ini.`,
      observed: "",
      expected: "indikator",
      subject: `${simpul.kode.baku}|indikator`,
      fix: officialFix(simpul, nomenklatur),
    };
  }
}

function hasOwnIndikator(simpul: Simpul): boolean {
  const stray = splitKeluaran(simpul).stray.flatMap((row) => row.indikator);
  return simpul.indikator.some((indikator) => indikator.cell.text !== "" && !stray.includes(indikator));
}

/** What the list gives a sub kegiatan, in its code row; a proposal, for its targets are still to be set. */
function officialFix({ kode, table, row, keluaran }: Simpul, nomenklatur: Nomenklatur): Fix | null {
  const entry = kode.level === "sub kegiatan" ? entryInForce(nomenklatur, kode.baku) : null;
  if (!entry || entry.indikator === "" || keluaran.length > 0) return null;
  const [indikator, satuan] = [table.cell(row, "indikator"), table.cell(row, "satuan")];
  if (!indikator || indikator.text !== "") return null;
  const unit = satuan && satuan.text === "" && entry.satuan !== "" ? satuan : null;
  return fixOf(
    [
      { ...addressOf(indikator), value: entry.indikator },
      ...(unit ? [{ ...addressOf(unit), value: entry.satuan }] : []),
    ],
    false,
  );
}
