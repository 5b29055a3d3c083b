import { isJoined } from "../pendanaan-headings";
import type { TypedRow } from "../table";
import { type Defect, isCode } from "./damage";

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

function siblingAbove(row: TypedRow, rows: readonly TypedRow[]): TypedRow | undefined {
  const family = row.simpul?.kode.replace(/\.\d+$/, "");
  return rows.find(
    (other) =>
      other.row < row.row &&
      isCode("sub kegiatan")(other) &&
      other.simpul?.kode.replace(/\.\d+$/, "") === family,
  );
}

/** Codes that were mistyped or lost. */
export const KODE: readonly Defect[] = [
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
];
