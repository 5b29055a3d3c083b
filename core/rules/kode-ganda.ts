import type { Simpul } from "../plan/plan";
import { isPositive } from "../plan/figures";
import { formatPosition } from "../workbook/address";
import type { FindingDraft } from "./finding";
import { defineRule } from "./rule";
import { groupBy } from "./shared/group-by";
import { quote } from "./shared/wording";

/** S4: a code has one row with pagu in a table. */
export const kodeGanda = defineRule({
  id: "kode-ganda",
  category: "duplicate-code",
  severity: "error",
  title: "Satu kode hanya satu kali dianggarkan",
  why: "Kode yang sama dengan pagu di dua baris menghitung uang yang sama dua kali.",
  source: "Praktik verifikasi; program yang mendukung beberapa sasaran tetap dianggarkan satu kali.",
  tables: ["rencana-pendanaan"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.02.2.03.0001 | Peningkatan Kemampuan | Jumlah Orang | 10 | 5.000.000 | 10 | 5.000.000
       *1.6.2.2.03.01 | Peningkatan Kemampuan Pekerja | Jumlah Orang | 12 | 6.000.000 | 10 | 5.000.000`,
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.02.2.03.0001 | Peningkatan Kemampuan | Jumlah Orang | 10 | 5.000.000 | 10 | 5.000.000
       | | Jumlah Pekerja | 12 | 6.000.000 | 10 | 5.000.000
       1.06.02.2.03.0002 | Peningkatan Lembaga | Jumlah Lembaga | 12 | 6.000.000 | 10 | 5.000.000`,
    ],
  },
  *check(plan) {
    for (const pendanaan of plan.pendanaan) {
      for (const [first, ...again] of groupBy(pendanaan.simpul, ({ kode }) => kode.baku).values()) {
        if (first && again.length > 0) yield draft(first, again);
      }
    }
  },
});

function draft(first: Simpul, again: readonly Simpul[]): FindingDraft {
  const costed = [first, ...again].filter((simpul) =>
    simpul.paguRows.some((row) => row.pagu.some(isPositive)),
  );
  const places = [first, ...again].map((simpul) => formatPosition(simpul.cell)).join(" dan ");
  return {
    cells: again.map((simpul) => simpul.cell),
    related: [first.cell],
    apa: `Kode ${first.kode.baku} ditulis ${String(again.length + 1)} kali (${places})${costed.length > 1 ? ", masing-masing dengan pagu" : ""}: "${quote(first.nama)}".`,
    perbaikan:
      "Gabungkan menjadi satu baris. Bila sebenarnya dua hal yang berbeda, betulkan kode salah satunya.",
    observed: again.map((simpul) => simpul.written).join("; "),
    expected: "satu baris",
    subject: `${first.kode.baku}|ganda`,
    ...(costed.length > 1 ? {} : { severity: "info" as const }),
  };
}
