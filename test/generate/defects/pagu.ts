import { text } from "../grid";
import { type Defect, isCode } from "./damage";

function wrongPagu(level: string): Defect["inject"] {
  return (damage) => {
    const place = damage.row("rencana-pendanaan", isCode(level));
    if (!place?.[1].simpul) return null;
    const { pagu } = place[1].simpul;
    const slot = damage.slot(pagu);
    return damage.set(place, "pagu", { draft: damage.writer.money((pagu[slot] ?? 0) + 1_250_000), slot });
  };
}

/** Amounts that no longer add up. */
export const PAGU: readonly Defect[] = [
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
    what: "pagu akhir salah jumlah",
    rules: ["kondisi-akhir-rp"],
    inject: (damage) => {
      const place = damage.row("rencana-pendanaan", isCode("sub kegiatan"));
      return place && damage.set(place, "pagu-akhir", { draft: damage.writer.money(12_345_678_901) });
    },
  },
  {
    what: "pagu program dengan dua nol berlebih",
    rules: ["pagu-lonjakan"],
    inject: (damage) => {
      const place = damage.row("rencana-pendanaan", isCode("program"));
      const [before, after] = place?.[1].simpul?.pagu ?? [];
      return place && before && after
        ? damage.set(place, "pagu", { draft: damage.writer.money(before * 100), slot: 1 })
        : null;
    },
  },
];
