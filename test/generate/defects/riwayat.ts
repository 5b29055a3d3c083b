import { round } from "../../../core/numbers/number";
import type { Role } from "../../../core/tables/kind";
import type { TableKindId } from "../../../core/tables/kinds";
import { text } from "../grid";
import type { TypedRow } from "../table";
import type { Defect } from "./damage";

/** A figure of a history table that does not follow from its row. */
function wrongPercent(
  kind: TableKindId,
  role: Role,
  expected: (row: TypedRow, slot: number) => number | null,
): Defect["inject"] {
  return (damage) => {
    const place = damage.row(kind, (row) => row.is === "capaian" || row.is === "serapan");
    const slot = role.startsWith("pertumbuhan") ? 0 : damage.random.int(1, 4);
    const value = place && expected(place[1], slot);
    return place && value !== null
      ? damage.set(place, role, { draft: damage.writer.percent(round(value + 7.31, 2), 2), slot })
      : null;
  };
}

const ratioOf = (
  top: readonly (number | null)[] = [],
  bottom: readonly (number | null)[] = [],
  slot: number,
): number | null => {
  const [t, b] = [top[slot] ?? null, bottom[slot] ?? null];
  return t === null || b === null ? null : (t / b) * 100;
};

/** Ratios, growths and sums of the years before and of evaluations. */
export const RIWAYAT: readonly Defect[] = [
  {
    what: "rasio capaian salah",
    rules: ["rasio-capaian"],
    inject: wrongPercent("pencapaian-kinerja", "rasio", ({ capaian }, slot) =>
      ratioOf(capaian?.realisasi, capaian?.target, slot),
    ),
  },
  {
    what: "rasio serapan salah",
    rules: ["rasio-serapan"],
    inject: wrongPercent("anggaran-realisasi", "rasio", ({ serapan }, slot) =>
      ratioOf(serapan?.realisasi, serapan?.anggaran, slot),
    ),
  },
  {
    what: "rata-rata pertumbuhan salah",
    rules: ["rata-pertumbuhan"],
    inject: wrongPercent("anggaran-realisasi", "pertumbuhan-anggaran", () => 512),
  },
  {
    what: "pertumbuhan berisi rata-rata rupiah",
    rules: ["pertumbuhan-bukan-rata-nilai"],
    inject: (damage) => {
      const place = damage.row("anggaran-realisasi", (row) => row.is === "serapan");
      const amounts = place?.[1].serapan?.anggaran ?? [];
      const mean = Math.round(amounts.reduce((sum, amount) => sum + amount, 0) / (amounts.length || 1));
      return place && damage.set(place, "pertumbuhan-anggaran", { draft: damage.writer.money(mean) });
    },
  },
  {
    what: "satu tahun belum diisi",
    rules: ["kolom-tahun-kosong"],
    inject: (damage) => {
      const table = damage.generated.tables.find((each) => each.kind === "anggaran-realisasi");
      if (!table || table.rows.length < 2) return null;
      for (const row of table.rows) damage.set([table, row], "anggaran", { draft: text(""), slot: 2 });
      const [first] = table.rows;
      return first ? damage.address([table, first], "anggaran", 2) : null;
    },
  },
  {
    what: "capaian SPM salah hitung",
    rules: ["rasio-spm"],
    inject: (damage) => {
      const last = damage.generated.years.history.length - 1;
      const place = damage.row("spm", ({ layanan }) => (layanan?.berhak[last] ?? 0) > 100);
      const [berhak, terlayani] = [place?.[1].layanan?.berhak[last], place?.[1].layanan?.terlayani[last]];
      if (!place || !berhak || typeof terlayani !== "number") return null;
      const slot = damage.choices.spm === "terlayani" ? last : 0;
      const draft = damage.writer.percent(round((terlayani / berhak) * 100 + 7.31, 2), 2);
      return damage.set(place, "rasio", { draft, slot });
    },
  },
  {
    what: "realisasi lain dari tabel SPM",
    rules: ["capaian-spm-beda"],
    inject: (damage) => {
      const place = damage.row("pencapaian-kinerja", ({ capaian }) => capaian?.satuan === "%");
      const known = damage.generated.tables.some(({ kind }) => kind === "spm");
      const { spm, rasioGaya } = damage.choices;
      const tahun = damage.choices.limaKolomTahun ? "ke" : damage.choices.tahun;
      // A lone column without a year, years that are only counted, and shares rounded to the point tell nothing.
      if (!place || !known || spm === "terlayani setahun" || tahun === "ke" || rasioGaya === "bulat")
        return null;
      const slot = damage.slot(place[1].capaian?.realisasi ?? []);
      return damage.set(place, "realisasi", { draft: damage.writer.percent(12.5), slot });
    },
  },
  {
    what: "realisasi anggaran Renja bukan jumlah triwulannya",
    rules: ["evaluasi-jumlah"],
    inject: (damage) => {
      const place = damage.row("evaluasi-renja", () => true);
      const realisasi = place?.[1].evaluasi?.rupiah.realisasi ?? 0;
      return (
        place && damage.set(place, "realisasi-rp", { draft: damage.writer.money(realisasi + 1_250_000) })
      );
    },
  },
  {
    what: "tingkat capaian Renstra salah hitung",
    rules: ["evaluasi-tingkat"],
    inject: (damage) => {
      const place = damage.row("evaluasi-renja", () => true);
      const { sd = 0, targetAkhir = 1 } = place?.[1].evaluasi?.rupiah ?? {};
      const draft = damage.writer.percent(round((sd / targetAkhir) * 100 + 7.31, 2), 2);
      return place && damage.set(place, "tingkat-rp", { draft });
    },
  },
  {
    what: "rasio E.80 salah hitung",
    rules: ["evaluasi-tingkat"],
    inject: (damage) => {
      const place = damage.row("evaluasi-renstra", () => true);
      const { target = [], realisasi = [] } = place?.[1].tahunan?.rupiah ?? {};
      const value = ratioOf(realisasi, target, 2);
      return place && value !== null
        ? damage.set(place, "rasio-rp", { draft: damage.writer.percent(round(value + 7.31, 2), 2), slot: 2 })
        : null;
    },
  },
  {
    what: "tingkat realisasi Renja tahun lalu salah hitung",
    rules: ["evaluasi-tingkat"],
    inject: (damage) => {
      const place = damage.row("rekapitulasi-renja", () => true);
      const { target = 1, realisasi = 0 } = place?.[1].evaluasi?.kinerja ?? {};
      const draft = damage.writer.percent(round((realisasi / target) * 100 + 7.31, 2), 2);
      return place && damage.set(place, "rasio", { draft });
    },
  },
  {
    what: "perkiraan sampai tahun berjalan bukan jumlahnya",
    rules: ["evaluasi-jumlah"],
    inject: (damage) => {
      const place = damage.row("rekapitulasi-renja", () => true);
      return place && damage.set(place, "realisasi-sd", { draft: damage.writer.number(98_765) });
    },
  },
];
