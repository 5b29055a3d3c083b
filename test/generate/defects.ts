import { round } from "../../core/numbers/number";
import type { Role } from "../../core/tables/kind";
import type { TableKindId } from "../../core/tables/kinds";
import type { Address } from "../../core/workbook/address";
import { text, type CellDraft } from "./grid";
import { isJoined, isSplit } from "./pendanaan-headings";
import { named } from "./perumusan";
import { Random } from "./random";
import type { TypedRow, TypedTable } from "./table";
import { loseCell, swapPair } from "./slipped";
import type { Generated } from "./workbook";
import { indikatorText } from "./wording";
import { Writer } from "./writer";

/** A way to damage a sound workbook: returns the damaged cell, or null where the workbook has no place for it. */
export interface Defect {
  /** What a planner did. */
  readonly what: string;
  /** Rules of which one must report it at the very cell. */
  readonly rules: readonly string[];
  readonly inject: (damage: Damage) => Address | null;
}

type Place = readonly [TypedTable, TypedRow];

/** Access to the cells of a generated workbook by what they mean. */
export class Damage {
  readonly writer: Writer;
  readonly random: Random;

  constructor(readonly generated: Generated) {
    this.writer = new Writer(generated.choices);
    this.random = new Random(generated.choices.seed + 2);
  }

  get choices(): Generated["choices"] {
    return this.generated.choices;
  }

  /** One of the rows of a table that fit. */
  row(
    kind: TableKindId,
    fits: (row: TypedRow, index: number, rows: readonly TypedRow[]) => boolean,
  ): Place | null {
    const table = this.generated.tables.find((each) => each.kind === kind);
    const row = table && this.random.pick(table.rows.filter(fits));
    return table && row ? [table, row] : null;
  }

  address([table, { row }]: Place, role: Role, slot = 0): Address | null {
    const columns = table.headings[0]?.columns.filter((each) => each.role === role) ?? [];
    const column = columns[slot]?.column;
    return column === undefined ? null : { sheet: table.sheet, row, column };
  }

  /** Writes into the cell of a role; null where the table has no such column. */
  set(place: Place, role: Role, { draft, slot = 0 }: { draft: CellDraft; slot?: number }): Address | null {
    const address = this.address(place, role, slot);
    if (address) place[0].grid.set(address.row, address.column, draft);
    return address;
  }

  /** Writes a code in the way of the table, whatever its columns. */
  code(place: Place, kode: string, nama: string): Address | null {
    const { choices } = this;
    if (isSplit(choices.kode)) return null;
    if (!isJoined(choices.kode)) return this.set(place, "kode", { draft: text(kode) });
    const joint = { strip: " - ", garis: " – ", "titik dua": ": ", spasi: " ", kolom: "" }[choices.kode];
    return this.set(place, "uraian", { draft: text(kode + joint + nama) });
  }

  /** Writes code and name into the cascade. */
  formulate(place: Place, kode: string, nama: string): Address | null {
    if (isJoined(this.choices.kode))
      return this.set(place, "uraian", { draft: text(named({ kode, nama }, this)) });
    this.set(place, "uraian", { draft: text(nama) });
    return this.set(place, "kode", { draft: text(kode) });
  }

  /** A planned year of a list of amounts. */
  slot(values: readonly unknown[]): number {
    const planned = [...values.keys()].filter((slot) => values[slot] !== null);
    return this.random.pick(planned) ?? 0;
  }
}

const isCode =
  (level: string) =>
  (row: TypedRow): boolean =>
    row.is === "kode" && row.simpul?.level === level;
const isCount = (row: TypedRow): boolean =>
  row.indikator !== undefined &&
  typeof row.indikator.akhir === "number" &&
  /^(Dokumen|Unit|Orang|Laporan|Lokasi)$/.test(row.indikator.satuan);

function wrongPagu(level: string): Defect["inject"] {
  return (damage) => {
    const place = damage.row("rencana-pendanaan", isCode(level));
    if (!place?.[1].simpul) return null;
    const { pagu } = place[1].simpul;
    const slot = damage.slot(pagu);
    return damage.set(place, "pagu", { draft: damage.writer.money((pagu[slot] ?? 0) + 1_250_000), slot });
  };
}

function otherCode(change: (parts: string[]) => void, level = "sub kegiatan"): Defect["inject"] {
  return (damage) => {
    const place = damage.row("rencana-pendanaan", isCode(level));
    if (!place?.[1].simpul) return null;
    const parts = place[1].simpul.kode.split(".");
    change(parts);
    const kode = parts.join(".");
    return kode === place[1].simpul.kode ? null : damage.code(place, kode, place[1].simpul.nama);
  };
}

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

export const DEFECTS: readonly Defect[] = [
  {
    what: "pagu kegiatan bukan jumlah anaknya",
    rules: ["jumlah-sub-ke-kegiatan"],
    inject: wrongPagu("kegiatan"),
  },
  {
    what: "pagu program bukan jumlah anaknya",
    rules: ["jumlah-kegiatan-ke-program"],
    inject: wrongPagu("program"),
  },
  {
    what: "pagu bidang bukan jumlah anaknya",
    rules: ["jumlah-program-ke-bidang"],
    inject: wrongPagu("bidang"),
  },
  {
    what: "baris jumlah salah",
    rules: ["baris-jumlah"],
    inject: (damage) => {
      const place = damage.row(
        "rencana-pendanaan",
        (row) => row.is === "total" && row.simpul?.level === "bidang",
      );
      const { pagu } = damage.generated.model.bidang;
      const slot = damage.slot(pagu);
      return (
        place &&
        damage.set(place, "pagu", { draft: damage.writer.money((pagu[slot] ?? 0) + 3_000_000), slot })
      );
    },
  },
  {
    what: "jumlah realisasi salah",
    rules: ["baris-jumlah"],
    inject: (damage) => {
      const place = damage.row("anggaran-realisasi", (row) => row.is === "total");
      const amount = place?.[1].serapan?.realisasi[1];
      return place && amount
        ? damage.set(place, "realisasi", { draft: damage.writer.money(amount + 9_000), slot: 1 })
        : null;
    },
  },
  {
    what: "angka pagu terpotong",
    rules: ["pagu-format-grup"],
    inject: (damage) => {
      const place = damage.row("rencana-pendanaan", isCode("sub kegiatan"));
      return (
        place &&
        damage.set(place, "pagu", {
          draft: text("49.956.42"),
          slot: damage.slot(place[1].simpul?.pagu ?? []),
        })
      );
    },
  },
  {
    what: "pagu tertinggal dari baris kodenya",
    rules: ["pagu-outcome-beda-kode"],
    inject: (damage) => {
      if (!damage.choices.ulangPagu) return null;
      const place = damage.row(
        "rencana-pendanaan",
        (row) => row.is === "keluaran" && row.simpul?.level === "program",
      );
      const pagu = place?.[1].simpul?.pagu ?? [];
      const slot = damage.slot(pagu);
      return (
        place &&
        damage.set(place, "pagu", { draft: damage.writer.money((pagu[slot] ?? 0) + 1_000_000), slot })
      );
    },
  },
  {
    what: "baris kode hilang di pergantian halaman",
    rules: ["keluaran-tanpa-kode"],
    inject: (damage) => {
      if (!damage.choices.ulangPagu || damage.choices.regime !== "2/2025") return null;
      const place = damage.row(
        "rencana-pendanaan",
        (row, index, rows) =>
          isCode("sub kegiatan")(row) &&
          rows[index - 1]?.simpul?.level === "sub kegiatan" &&
          rows[index + 1]?.is === "keluaran",
      );
      if (!place) return null;
      const [table, { row }] = place;
      for (const { column } of table.headings[0]?.columns ?? []) table.grid.set(row, column, { value: null });
      return damage.address([table, { ...place[1], row: row + 1 }], "uraian");
    },
  },
  {
    what: "nol kode hilang",
    rules: ["kode-tanpa-nol"],
    inject: otherCode((parts) => {
      parts[2] = String(Number(parts[2]));
    }, "program"),
  },
  {
    what: "kewenangan dua angka",
    rules: ["kode-format"],
    inject: otherCode((parts) => {
      parts[3] = `0${parts[3] ?? ""}`;
    }, "kegiatan"),
  },
  {
    what: "kode empat bagian",
    rules: ["kode-format"],
    inject: otherCode((parts) => {
      parts.splice(3, 1);
    }, "kegiatan"),
  },
  {
    what: "kewenangan lain",
    rules: ["kewenangan-kode"],
    inject: (damage) => {
      const kegiatan = damage.generated.model.bidang.anak.flatMap((program) => program.anak);
      if (kegiatan.flatMap((each) => [each, ...each.anak]).length < 4) return null;
      return otherCode((parts) => {
        parts[3] = parts[3] === "1" ? "2" : "1";
      })(damage);
    },
  },
  {
    what: "induk tidak ada",
    rules: ["induk-tidak-ada"],
    inject: otherCode((parts) => {
      parts[4] = "77";
    }),
  },
  {
    what: "kode ditulis dua kali",
    rules: ["kode-ganda"],
    inject: (damage) => {
      const place = damage.row(
        "rencana-pendanaan",
        (row, _, rows) => isCode("sub kegiatan")(row) && siblingAbove(row, rows) !== undefined,
      );
      const above = place && siblingAbove(place[1], place[0].rows);
      return place && above?.simpul
        ? damage.code(place, above.simpul.kode, place[1].simpul?.nama ?? "")
        : null;
    },
  },
  {
    what: "kode tidak urut",
    rules: ["urutan-kode"],
    inject: (damage) => {
      const place = damage.row(
        "rencana-pendanaan",
        (row, _, rows) => isCode("sub kegiatan")(row) && siblingAbove(row, rows) !== undefined,
      );
      const above = place && siblingAbove(place[1], place[0].rows);
      if (!place || !above?.simpul) return null;
      const late = damage.code(
        [place[0], above],
        above.simpul.kode.replace(/\d{4}$/, "0999"),
        above.simpul.nama,
      );
      return late && damage.address(place, isJoined(damage.choices.kode) ? "uraian" : "kode");
    },
  },
  {
    what: "target kosong, pagu ada",
    rules: ["target-kosong", "pagu-ada-target-tidak"],
    inject: (damage) => {
      const place = damage.row(
        "rencana-pendanaan",
        (row) => row.indikator !== undefined && row.simpul?.level === "sub kegiatan",
      );
      return (
        place &&
        damage.set(place, "target", { draft: text(""), slot: damage.slot(place[1].simpul?.pagu ?? []) })
      );
    },
  },
  {
    what: "pagu kosong, target ada",
    rules: ["pagu-ada-target-tidak"],
    inject: (damage) => {
      const place = damage.row("rencana-pendanaan", isCode("sub kegiatan"));
      const pagu = place?.[1].simpul?.pagu ?? [];
      // In the other layout the output row tells the same; without a second year with pagu it is a sub kegiatan without money.
      if (!place || damage.choices.ulangPagu || pagu.filter((each) => each !== null).length < 2) return null;
      return damage.set(place, "pagu", { draft: text(""), slot: damage.slot(pagu) });
    },
  },
  {
    what: "target kosong pada tabel tujuan",
    rules: ["target-kosong"],
    inject: (damage) => {
      const place = damage.row("tujuan-sasaran", (row) => row.is === "indikator");
      return place && damage.set(place, "target", { draft: text("-"), slot: damage.random.int(1, 3) });
    },
  },
  {
    what: "target berupa kalimat",
    rules: ["target-bukan-angka"],
    inject: (damage) => {
      const place = damage.row("tujuan-sasaran", (row) => row.is === "indikator");
      const draft = text("akan ditetapkan kemudian oleh tim penyusun");
      return place && damage.set(place, "target", { draft, slot: damage.random.int(1, 3) });
    },
  },
  {
    what: "indikator kosong",
    rules: ["indikator-kosong"],
    inject: (damage) => {
      if (damage.choices.regime !== "86/2017" || isSplit(damage.choices.kode)) return null;
      const place = damage.row(
        "rencana-pendanaan",
        (row) => isCode("sub kegiatan")(row) && row.simpul?.indikator.length === 1,
      );
      if (!place) return null;
      damage.set(place, "indikator", { draft: text("") });
      return damage.address(place, isJoined(damage.choices.kode) ? "uraian" : "kode");
    },
  },
  {
    what: "kondisi akhir salah jumlah",
    rules: ["kondisi-akhir"],
    inject: (damage) => {
      const place = damage.row("rencana-pendanaan", (row) => isCount(row));
      const indikator = place?.[1].indikator;
      if (!place || !indikator || typeof indikator.akhir !== "number") return null;
      return damage.set(place, "target-akhir", {
        draft: damage.writer.nilai(indikator.akhir + 4_321, indikator.satuan),
      });
    },
  },
  {
    what: "pagu akhir salah jumlah",
    rules: ["kondisi-akhir-rp"],
    inject: (damage) => {
      const place = damage.row("rencana-pendanaan", isCode("sub kegiatan"));
      return place && damage.set(place, "pagu-akhir", { draft: damage.writer.money(12_345_678_901) });
    },
  },
  {
    what: "target melawan arah indikatornya",
    rules: ["target-melawan-arah"],
    inject: (damage) => {
      const place = damage.row(
        "rencana-pendanaan",
        ({ indikator }) =>
          indikator !== undefined &&
          /SAKIP|Tepat Waktu|Sesuai Standar/.test(indikator.nama) &&
          indikator.target.every((value) => typeof value === "number"),
      );
      const indikator = place?.[1].indikator;
      return (
        place &&
        damage.set(place, "target", { draft: damage.writer.nilai(12.5, indikator?.satuan ?? ""), slot: 2 })
      );
    },
  },
  {
    what: "target jauh di bawah kondisi awal",
    rules: ["target-jauh-di-bawah-awal"],
    inject: (damage) => {
      const place = damage.row(
        "rencana-pendanaan",
        (row) => isCount(row) && row.indikator?.target.includes(null) === false,
      );
      if (!place) return null;
      const draft = damage.writer.nilai(98_765, place[1].indikator?.satuan ?? "");
      // Of two baselines the later one counts.
      const awal =
        damage.set(place, "baseline", { draft, slot: 1 }) ?? damage.set(place, "baseline", { draft });
      return awal && damage.address(place, "target");
    },
  },
  {
    what: "target satu tahun dengan nol berlebih",
    rules: ["target-lonjakan"],
    inject: (damage) => {
      const place = damage.row("rencana-pendanaan", isCount);
      const indikator = place?.[1].indikator;
      const value = indikator?.target[1];
      if (!place || !indikator || indikator.target.includes(null) || typeof value !== "number") return null;
      if (indikator.target.length < 3) return null;
      return damage.set(place, "target", {
        draft: damage.writer.nilai(value * 100, indikator.satuan),
        slot: 1,
      });
    },
  },
  {
    what: "indikator berbunyi seperti sasaran",
    rules: ["indikator-bukan-ukuran"],
    inject: (damage) => {
      const place = damage.row("tujuan-sasaran", (row) => row.is === "indikator");
      return (
        place && damage.set(place, "indikator", { draft: text("Meningkatnya mutu layanan kepada warga") })
      );
    },
  },
  {
    what: "indikator program tertulis lagi pada kegiatannya",
    rules: ["indikator-sama-dua-tingkat"],
    inject: (damage) => {
      if (damage.choices.regime !== "86/2017" || damage.choices.union) return null;
      const place = damage.row("rencana-pendanaan", isCode("kegiatan"));
      const kode = place?.[1].simpul?.kode ?? "";
      const program = damage.generated.model.bidang.anak.find((each) => kode.startsWith(`${each.kode}.`));
      const own = program?.indikator[0];
      return place && own
        ? damage.set(place, "indikator", { draft: text(indikatorText(own, damage.choices)) })
        : null;
    },
  },
  {
    what: "koma hilang dari persentase",
    rules: ["target-persen-lebih-100"],
    inject: (damage) => {
      const place = damage.row(
        "rencana-pendanaan",
        ({ indikator }) =>
          /^Persentase .* Tepat Waktu/.test(indikator?.nama ?? "") &&
          indikator?.target.includes(null) === false,
      );
      return place && damage.set(place, "target", { draft: damage.writer.percent(8525), slot: 1 });
    },
  },
  {
    what: "catatan penyusun tertinggal",
    rules: ["catatan-tersisa"],
    inject: (damage) => {
      const place = damage.row("tujuan-sasaran", (row) => row.is === "indikator");
      return place && damage.set(place, "indikator", { draft: text("(sesuaikan dengan RPJMD)") });
    },
  },
  {
    what: "koma hilang dari nilai SAKIP",
    rules: ["nilai-di-luar-skala"],
    inject: (damage) => {
      const place = damage.row(
        "rencana-pendanaan",
        ({ indikator }) =>
          indikator?.nama.startsWith("Nilai SAKIP") === true && !indikator.target.includes(null),
      );
      return place && damage.set(place, "target", { draft: damage.writer.nilai(7026, "Nilai"), slot: 1 });
    },
  },
  {
    what: "satuan lain di tengah baris",
    rules: ["satuan-beda-dalam-baris"],
    inject: (damage) => {
      const place = damage.row(
        "rencana-pendanaan",
        (row) => isCount(row) && (row.indikator?.target.length ?? 0) > 2,
      );
      const target = place?.[1].indikator?.target ?? [];
      if (!place || target.filter((each) => each !== null).length < 3) return null;
      return damage.set(place, "target", { draft: text("12 Lembar"), slot: damage.slot(target) });
    },
  },
  {
    what: "persentase bersatuan benda",
    rules: ["satuan-vs-kata"],
    inject: (damage) => {
      if (damage.choices.satuan !== "kolom" && damage.choices.satuan !== "per tahun") return null;
      const place = damage.row(
        "tujuan-sasaran",
        (row) => row.indikator?.nama.startsWith("Persentase") === true,
      );
      return (
        place && damage.set(place, "satuan", { draft: text("Orang") }) && damage.address(place, "indikator")
      );
    },
  },
  {
    what: "target IKU lain dari tabel tujuan",
    rules: ["target-beda-antartabel"],
    inject: (damage) => {
      const place = damage.row("iku", (row) => row.indikator?.satuan === "%");
      return (
        place &&
        damage.set(place, "target", { draft: damage.writer.percent(12.5), slot: damage.random.int(0, 4) })
      );
    },
  },
  {
    what: "baseline IKU lain dari tabel tujuan",
    rules: ["baseline-beda-antartabel"],
    inject: (damage) => {
      const place = damage.row(
        "iku",
        (row) => row.indikator?.satuan === "%" && row.indikator.baseline !== null,
      );
      const source = damage.row("tujuan-sasaran", (row) => row.indikator === place?.[1].indikator);
      const slot = damage.choices.duaBaseline ? 1 : 0;
      if (!place || !source) return null;
      damage.set(place, "baseline", { draft: damage.writer.percent(12.5), slot });
      return damage.address(source, "baseline", slot);
    },
  },
  {
    what: "sasaran lain dari tabel tujuan",
    rules: ["tujuan-beda-antartabel"],
    inject: (damage) => {
      if (damage.choices.tujuan === "tanpa" || damage.choices.regime !== "86/2017") return null;
      const place = damage.row("rencana-pendanaan", (row) => row.is === "indikator");
      const filled = (["tujuan", "sasaran"] as const).find((role) => {
        const at = place && damage.address(place, role);
        return at && place[0].grid.at(at.row, at.column) !== null;
      });
      return place && filled ? damage.set(place, filled, { draft: text("Mewujudkan kota yang maju") }) : null;
    },
  },
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
    what: "sub kegiatan dirumuskan, tidak didanai",
    rules: ["kode-tidak-di-pendanaan"],
    inject: (damage) => {
      const place = damage.row("perumusan-program", isNamed("sub kegiatan"));
      const simpul = place?.[1].simpul;
      return place && simpul
        ? damage.formulate(place, simpul.kode.replace(/\d{4}$/, "0998"), simpul.nama)
        : null;
    },
  },
  {
    what: "sub kegiatan prioritas tidak didanai",
    rules: ["kode-tidak-di-pendanaan"],
    inject: (damage) => {
      const place = damage.row("prioritas", () => true);
      const kode = place?.[1].simpul?.anak[0]?.kode;
      const draft = kode && text(named({ kode: `${kode}.0998`, nama: "Layanan Baru" }, damage));
      return place && draft ? damage.set(place, "kegiatan", { draft }) : null;
    },
  },
  {
    what: "nama lain di tabel perumusan",
    rules: ["nama-kode-beda"],
    inject: (damage) => {
      const place = damage.row("perumusan-program", isNamed("kegiatan"));
      const simpul = place?.[1].simpul;
      if (!place || !simpul) return null;
      damage.formulate(place, simpul.kode, `${simpul.nama} dan Evaluasi`);
      return damage.address(place, "uraian");
    },
  },
  {
    what: "indikator program hanya di tabel perumusan",
    rules: ["indikator-program-beda"],
    inject: (damage) => {
      const place = damage.row("perumusan-program", isNamed("program"));
      const funded = damage.row(
        "rencana-pendanaan",
        (row) => row.is === "kode" && row.simpul === place?.[1].simpul,
      );
      if (!place || !funded || isSplit(damage.choices.kode)) return null;
      damage.set(place, "indikator", { draft: text("Persentase Rekomendasi yang Ditutup Tepat Waktu") });
      return damage.address(funded, isJoined(damage.choices.kode) ? "uraian" : "kode");
    },
  },
  {
    what: "indikator sasaran hanya di tabel perumusan",
    rules: ["indikator-sasaran-beda"],
    inject: (damage) => {
      const place = damage.row(
        "perumusan-program",
        (row) => row.indikator === damage.generated.model.sasaran[1]?.indikator[0],
      );
      const listed = damage.row(
        "tujuan-sasaran",
        (row) => row.indikator === damage.generated.model.sasaran[1]?.indikator.at(-1),
      );
      if (!place || !listed) return null;
      damage.set(place, "indikator", { draft: text("Persentase Rekomendasi yang Ditutup Tepat Waktu") });
      return damage.address(listed, "indikator");
    },
  },
  {
    what: "indikator dirumuskan dua kali",
    rules: ["indikator-ganda"],
    inject: (damage) => {
      const place = damage.row(
        "perumusan-program",
        (row, index, rows) => row.is === "kode" && rows[index - 1]?.simpul === row.simpul,
      );
      const [first] = place?.[1].simpul?.indikator ?? [];
      return place && first
        ? damage.set(place, "indikator", { draft: text(indikatorText(first, damage.choices)) })
        : null;
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
    what: "strategi untuk sasaran lain",
    rules: ["tujuan-beda-antartabel"],
    inject: (damage) => {
      const place = damage.choices.regime === "86/2017" && damage.row("strategi-kebijakan", () => true);
      return place ? damage.set(place, "sasaran", { draft: text("Mewujudkan kota yang maju") }) : null;
    },
  },
  {
    what: "sasaran tanpa strategi",
    rules: ["sasaran-tanpa-strategi"],
    inject: (damage) => {
      const { sasaran } = damage.generated.model;
      const place = damage.row("strategi-kebijakan", (_, index) => index === 1);
      const stated = damage.row("tujuan-sasaran", (row) => row.indikator === sasaran[1]?.indikator[0]);
      if (!place || !stated || damage.choices.regime !== "86/2017") return null;
      damage.set(place, "sasaran", { draft: text(sasaran[0]?.nama ?? "") });
      return damage.address(stated, "sasaran");
    },
  },
  {
    what: "permasalahan salah disalin",
    rules: ["pernyataan-salah-salin"],
    inject: (damage) => {
      const place = damage.row("isu-strategis", () => true);
      const at = place && damage.address(place, "masalah");
      const typed = String((at && place?.[0].grid.at(at.row, at.column)?.value) ?? "");
      return place && damage.set(place, "masalah", { draft: text(typed.replace("layanan", "layangan")) });
    },
  },
  {
    what: "target cascading lain dari tabel tujuan",
    rules: ["target-beda-antartabel"],
    inject: (damage) => {
      const place = damage.row(
        "cascading",
        (row) => row.indikator?.nama.startsWith("Persentase Capaian") === true,
      );
      return place && damage.set(place, "target", { draft: damage.writer.percent(12.5), slot: 2 });
    },
  },
  {
    what: "program cascading lain dari tabel pendanaan",
    rules: ["kode-tidak-di-pendanaan"],
    inject: (damage) => {
      const titled = (table: TypedTable, { row }: TypedRow): unknown =>
        table.grid.at(row, table.range.left)?.value;
      const table = damage.generated.tables.find(({ kind }) => kind === "cascading");
      const row = table?.rows.find((each) =>
        /^PROGRAM (?!PERANGKAT DAERAH$)/.test(String(titled(table, each))),
      );
      return table && row
        ? damage.set([table, row], "indikator", { draft: text("PROGRAM KEISTIMEWAAN DAERAH") })
        : null;
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
    what: "tahun kepala tabel meloncat",
    rules: ["tahun-header-loncat"],
    inject: (damage) => {
      if (damage.choices.kepalaBerulang) return null;
      const table = damage.generated.tables.find((each) => each.kind === "tujuan-sasaran");
      const heading = table?.headings[0];
      const column = heading?.columns.filter((each) => each.role === "target")[2];
      if (!table || !heading || !column?.shownYear) return null;
      for (let row = heading.top; row <= heading.bottom; row++) {
        const draft = table.grid.at(row, column.column);
        if (!draft || !String(draft.value).includes(String(column.shownYear))) continue;
        const value = String(draft.value).replace(String(column.shownYear), String(column.shownYear + 4));
        table.grid.set(row, column.column, {
          value: typeof draft.value === "number" ? Number(value) : value,
        });
        return { sheet: table.sheet, row, column: column.column };
      }
      return null;
    },
  },
  {
    what: "target dan pagu tertukar",
    rules: ["baris-bergeser"],
    inject: swapPair,
  },
  {
    what: "sel target hilang sehingga baris bergeser",
    rules: ["baris-bergeser"],
    inject: loseCell,
  },
  {
    what: "target nol padahal berpagu",
    rules: ["target-nol-ada-pagu"],
    inject: (damage) => {
      const place = damage.row(
        "rencana-pendanaan",
        (row) => isCount(row) && row.simpul?.level === "sub kegiatan" && row.simpul.indikator.length === 1,
      );
      return (
        place &&
        damage.set(place, "target", {
          draft: damage.writer.nilai(0, place[1].indikator?.satuan ?? ""),
          slot: damage.slot(place[1].simpul?.pagu ?? []),
        })
      );
    },
  },
  {
    what: "target negatif",
    rules: ["target-negatif"],
    inject: (damage) => {
      const place = damage.row("iku", (row) => row.is === "indikator");
      const draft = damage.writer.nilai(-12, place?.[1].indikator?.satuan ?? "");
      return place && damage.set(place, "target", { draft, slot: damage.random.int(1, 3) });
    },
  },
  {
    what: "judul dari periode lain",
    rules: ["periode-judul-vs-tabel"],
    inject: (damage) => {
      const table = damage.generated.tables.find((each) => each.kind === "rencana-pendanaan");
      if (!table?.caption || damage.choices.tahun === "ke") return null;
      const { row, column } = table.caption;
      table.grid.set(
        row,
        column,
        text(String(table.grid.at(row, column)?.value).replace(/20\d\d(.*)20\d\d/, "2011$12015")),
      );
      return { sheet: table.sheet, row, column };
    },
  },
];

/** A row of the cascade that names a node of this level. */
function isNamed(level: string): (row: TypedRow) => boolean {
  return ({ is, simpul, indikator }) =>
    is === "kode" && simpul?.level === level && indikator === simpul.indikator[0];
}

function siblingAbove(row: TypedRow, rows: readonly TypedRow[]): TypedRow | undefined {
  const family = row.simpul?.kode.replace(/\.\d+$/, "");
  return rows.find(
    (other) =>
      other.row < row.row &&
      isCode("sub kegiatan")(other) &&
      other.simpul?.kode.replace(/\.\d+$/, "") === family,
  );
}
