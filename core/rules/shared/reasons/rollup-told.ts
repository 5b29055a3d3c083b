import { printList, printSome } from "../../../numbers/print";
import { paguFigure, slotLabel } from "../../../plan/pagu";
import type { Pendanaan, Simpul } from "../../../plan/plan";
import { formatAddress, formatPosition } from "../../../workbook/address";
import type { Cell } from "../../../workbook/sheet";
import { rupiah, sebutSimpul } from "../wording";
import type { ColumnCause } from "./columns";
import type { Ledger, Place } from "./ledger";
import type { Lack, MissingRows } from "./missing-row";
import type { OneCell } from "./one-cell";
import { sebutSlip, type Reason } from "./reason";

/** The sentence for a single cell that makes all sums fit; `total` is the cell of the sum that is asked about. */
export function cellReason(found: OneCell, { places }: Ledger, total: string): Reason | null {
  const place = places.get(found.key);
  if (!place) return null;
  const evidence = [
    ...(found.slip ? [`angka itu tertulis ${sebutSlip(found.slip)}`] : []),
    ...(found.pattern ? ["tahun lainnya di baris itu pun sebesar itu"] : []),
    ...(found.repairs > 0 ? ["jumlah lain yang memuat sel itu pun lalu cocok"] : []),
  ];
  const { cell } = place.figure;
  const wanted = found.becomes === 0 ? "kosong" : rupiah(found.becomes);
  return {
    told: ` Semuanya cocok bila pagu ${labelOf(place)} ${sebutSimpul(place.simpul)} (sel ${formatPosition(cell)}) ${wanted}, bukan ${rupiah(found.was)}: ${printList(evidence)}.`,
    repair: `Periksa dulu sel ${formatAddress(cell)}: bila memang keliru, ${found.becomes === 0 ? "kosongkan" : `ganti dengan ${wanted}`}.`,
    cells: [cell],
    own: found.key === total,
  };
}

function labelOf({ slot, figure }: Place): string {
  return slotLabel(slot === "akhir" ? [] : Array.from({ length: slot + 1 }, () => figure.year), slot);
}

/** The sentence for children whose own rows are not there. */
export function missingReason({ kode, below }: MissingRows, lack: Lack): Reason {
  const lacks = [...new Set(lack.values())].map(rupiah);
  const amount = lacks.length === 1 ? `, sebesar ${lacks[0] ?? ""} setiap tahun` : "";
  return {
    told: ` Baris ${printList(kode)} tidak ada, padahal ${printSome(
      below.map((row) => row.kode.baku),
      2,
    )} di bawahnya tertulis: kemungkinan itulah yang belum ikut dijumlah${amount}.`,
    repair: `Tulis baris ${printList(kode)} dengan pagunya, atau betulkan kode baris di bawahnya.`,
    cells: below.slice(0, 2).map(({ cell }) => cell),
    own: false,
  };
}

/** The sentence for what explains whole columns. */
export function causeReason(pendanaan: Pendanaan, simpul: Simpul, cause: ColumnCause): Reason {
  const none = { repair: null, cells: [] };
  switch (cause.kind) {
    case "shifted": {
      const told = ` Angka tercetak sama dengan jumlah anaknya pada tahun ${cause.by === 1 ? "berikutnya" : "sebelumnya"}: kemungkinan tergeser satu kolom.`;
      return {
        told,
        repair: `Geser kembali pagu ${simpul.kode.baku} ke kolom tahunnya.`,
        cells: [],
        own: true,
      };
    }
    case "scaled":
      return {
        ...none,
        own: true,
        told: ` Angka tercetak cocok bila tertulis ${sebutSlip(cause.slip)} pada setiap tahun itu.`,
      };
    case "missing":
      return slippedReason(pendanaan, simpul, cause);
    default:
      return extraReason(simpul, cause);
  }
}

function slippedReason(
  pendanaan: Pendanaan,
  simpul: Simpul,
  { amount, slipped }: ColumnCause & { kind: "missing" },
): Reason {
  const row = `baris anak sebesar ${rupiah(amount)} yang belum tertulis`;
  const [first] = simpul.paguRows;
  const cell = slipped && first ? paguFigure(first, slipped.year)?.cell : null;
  if (!slipped || !cell)
    return {
      told: ` Selisihnya sama setiap tahun: kemungkinan ada ${row}.`,
      repair: null,
      cells: [],
      own: false,
    };
  const year = slotLabel(pendanaan.years, slipped.year);
  return {
    told: ` Semuanya cocok bila ada ${row}, dan pagu ${year} seharusnya ${rupiah(slipped.right)}, tertulis ${sebutSlip(slipped.slip)}.`,
    repair: `Lengkapi baris anak yang belum tertulis, dan periksa sel ${formatAddress(cell)}: kemungkinan ${rupiah(slipped.right)}.`,
    cells: [cell],
    own: false,
  };
}

function extraReason(simpul: Simpul, cause: ColumnCause & { kind: "uncounted" | "twice" }): Reason {
  const children = cause.children.flatMap((index) => simpul.anak[index] ?? []);
  const cells: Cell[] = children.map(({ cell }) => cell);
  const [first] = children;
  const name = first ? sebutSimpul(first) : "";
  const rows = printList(children.map(({ row }) => String(row.index + 1)));
  return cause.kind === "twice"
    ? {
        told: ` Selisihnya persis pagu ${name}, yang tertulis dua kali (baris ${rows}).`,
        repair: `Hapus salah satu dari baris ${rows}, bila memang kembar.`,
        cells,
        own: false,
      }
    : {
        told: ` Selisihnya persis pagu ${name} setiap tahun: baris itu belum terhitung pada induknya.`,
        repair: `Jumlahkan juga baris ${rows} ke pagu ${simpul.kode.baku}, atau pindahkan baris itu ke induknya.`,
        cells,
        own: false,
      };
}
