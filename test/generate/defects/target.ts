import { text } from "../grid";
import { loseCell, swapPair } from "../slipped";
import { isSplit, isJoined } from "../pendanaan-headings";
import { indikatorText } from "../wording";
import { type Defect, isCode, isCount } from "./damage";

/** Targets, indicators and units of one row. */
export const TARGET: readonly Defect[] = [
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
    what: "persentase salah eja",
    rules: ["ejaan-baku"],
    inject: (damage) => {
      const place = damage.row(
        "tujuan-sasaran",
        (row) => row.indikator?.nama.startsWith("Persentase") === true,
      );
      const indikator = place?.[1].indikator;
      if (!place || !indikator) return null;
      const draft = text(indikatorText(indikator, damage.choices).replace("Persentase", "Presentase"));
      return damage.set(place, "indikator", { draft });
    },
  },
  {
    what: "ukuran di kolom output",
    rules: ["kolom-salah-level"],
    inject: (damage) => {
      const place = damage.row("perumusan-program", (row) => row.is === "indikator");
      return place && damage.set(place, "output", { draft: text("Tingkat Kemiskinan (%)") });
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
];
