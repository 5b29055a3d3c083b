import { text } from "../grid";
import { isSplit, isJoined } from "../pendanaan-headings";
import { named } from "../perumusan";
import type { TypedRow, TypedTable } from "../table";
import { indikatorText } from "../wording";
import type { Defect } from "./damage";

/** A row of the cascade that names a node of this level. */
function isNamed(level: string): (row: TypedRow) => boolean {
  return ({ is, simpul, indikator }) =>
    is === "kode" && simpul?.level === level && indikator === simpul.indikator[0];
}

/** Tables that no longer say the same. */
export const ANTARTABEL: readonly Defect[] = [
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
    what: "indikator sasaran tidak ada di IKU",
    rules: ["indikator-hilang-dari-iku"],
    inject: (damage) => {
      const place = damage.row("iku", (row) => row.indikator?.satuan === "%");
      const stated = damage.row("tujuan-sasaran", (row) => row.indikator === place?.[1].indikator);
      if (!place || !stated) return null;
      damage.set(place, "indikator", { draft: text("Jumlah Rekomendasi yang Ditutup Tepat Waktu") });
      return damage.address(stated, "indikator");
    },
  },
];
