import { nameKey } from "../../../plan/name";
import { paguFigure, slotLabel, type PaguSlot } from "../../../plan/pagu";
import type { Pendanaan, Plan, Simpul } from "../../../plan/plan";
import { printList, printSome } from "../../../numbers/print";
import { formatAddress, formatPosition } from "../../../workbook/address";
import type { Cell } from "../../../workbook/sheet";
import { rupiah, sebutSimpul } from "../wording";
import { columnCauses, type ColumnCause, type Columns } from "./columns";
import { columnSum, ledgerAround, type Ledger, type Place } from "./ledger";
import { missingRows, type MissingRows } from "./missing-row";
import { fits, oneCell, type OneCell, type Sum } from "./one-cell";
import { onlyOne, sebutSlip, type Reason } from "./reason";

/** A node whose pagu is not the sum of its children's. */
export interface RollupCase {
  readonly plan: Plan;
  readonly pendanaan: Pendanaan;
  readonly simpul: Simpul;
}

/** Why a node's pagu is not the sum of its children's, where one explanation fits and no other; null elsewhere. */
export function rollupReason(found: RollupCase): Reason | null {
  const sums = columnsOf(found.simpul);
  if (!sums) return null;
  const wrong = [...sums].filter(([, sum]) => !fits(sum));
  const rows = missingRows(found.plan, found.simpul, lackOf(wrong));
  const causes = columnCauses(columnar(found.simpul, sums)).filter(
    ({ kind }) => (kind !== "shifted" && kind !== "scaled") || isItself(found.simpul, wrong),
  );
  const cell = oneCellOf(found.simpul, wrong);
  if (rows)
    return causes.every(({ kind }) => kind === "missing") && !cell ? missingReason(rows, wrong) : null;
  return onlyOne([...causes.map((cause) => causeReason(found, cause)), ...(cell ? [cell] : [])]);
}

/** Is it the node's own row that is wrong? Then the sum above it fails as well, and the sums below it do not. */
function isItself(simpul: Simpul, wrong: Columned): boolean {
  return wrong.every(([slot]) => {
    const above = simpul.induk && columnSum(simpul.induk, slot, new Map());
    const below = simpul.anak.flatMap((anak) => columnSum(anak, slot, new Map()) ?? []);
    return !(above && fits(above)) && below.every(fits);
  });
}

type Columned = readonly (readonly [PaguSlot, Sum])[];

/** The sums of all yearly columns and of the end of the period; null where one of them cannot be told for sure. */
function columnsOf(simpul: Simpul): ReadonlyMap<PaguSlot, Sum> | null {
  const [row] = simpul.paguRows;
  const slots: PaguSlot[] = [...(row?.pagu.keys() ?? []), ...(row?.akhir ? (["akhir"] as const) : [])];
  const printed = slots.filter((slot) => row && paguFigure(row, slot)?.reading.form !== "empty");
  const sums = printed.map((slot) => [slot, columnSum(simpul, slot, new Map())] as const);
  const sure = sums.flatMap(([slot, sum]) => (sum ? [[slot, sum] as const] : []));
  return sure.length === sums.length && sure.length > 0 ? new Map(sure) : null;
}

function lackOf(wrong: Columned): ReadonlyMap<PaguSlot, number> {
  return new Map(wrong.map(([slot, { total, parts }]) => [slot, total.amount - added(parts)]));
}

function added(parts: Sum["parts"]): number {
  return parts.reduce((so, { amount }) => so + amount, 0);
}

function columnar(simpul: Simpul, sums: ReadonlyMap<PaguSlot, Sum>): Columns {
  const years = [...(simpul.paguRows[0]?.pagu.keys() ?? [])];
  return {
    printed: years.map((year) => sums.get(year)?.total.amount ?? null),
    children: simpul.anak.map((anak, index) => ({
      name: nameKey(anak.nama),
      amounts: years.map((year) => sums.get(year)?.parts[index]?.amount ?? null),
    })),
  };
}

function oneCellOf(simpul: Simpul, wrong: Columned): Reason | null {
  const [only, ...more] = wrong;
  if (!only || more.length > 0) return null;
  const ledger = ledgerAround(simpul);
  const found = oneCell(only[1], ledger.sums);
  return found && cellReason(found, ledger);
}

/** The sentence for a single cell that makes all sums fit. */
export function cellReason(found: OneCell, { places }: Ledger): Reason | null {
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
  };
}

function labelOf({ slot, figure }: Place): string {
  return slotLabel(slot === "akhir" ? [] : Array.from({ length: slot + 1 }, () => figure.year), slot);
}

function missingReason({ kode, below }: MissingRows, wrong: Columned): Reason {
  const lacks = [...new Set(lackOf(wrong).values())].map(rupiah);
  const amount = lacks.length === 1 ? `, sebesar ${lacks[0] ?? ""} setiap tahun` : "";
  return {
    told: ` Baris ${printList(kode)} tidak ada, padahal ${printSome(
      below.map((row) => row.kode.baku),
      2,
    )} di bawahnya tertulis: kemungkinan itulah yang belum ikut dijumlah${amount}.`,
    repair: `Tulis baris ${printList(kode)} dengan pagunya, atau betulkan kode baris di bawahnya.`,
    cells: below.slice(0, 2).map(({ cell }) => cell),
  };
}

function causeReason({ pendanaan, simpul }: RollupCase, cause: ColumnCause): Reason {
  const none = { repair: null, cells: [] };
  switch (cause.kind) {
    case "shifted": {
      const told = ` Angka tercetak sama dengan jumlah anaknya pada tahun ${cause.by === 1 ? "berikutnya" : "sebelumnya"}: kemungkinan tergeser satu kolom.`;
      return { told, repair: `Geser kembali pagu ${simpul.kode.baku} ke kolom tahunnya.`, cells: [] };
    }
    case "scaled":
      return {
        ...none,
        told: ` Angka tercetak cocok bila tertulis ${sebutSlip(cause.slip)} pada setiap tahun itu.`,
      };
    case "missing":
      return { ...none, told: missingTold(pendanaan, cause) };
    default:
      return extraReason(simpul, cause);
  }
}

function missingTold(pendanaan: Pendanaan, cause: ColumnCause & { kind: "missing" }): string {
  const { amount, slipped } = cause;
  if (!slipped)
    return ` Selisihnya sama setiap tahun: kemungkinan ada baris anak sebesar ${rupiah(amount)} yang belum tertulis.`;
  return ` Semuanya cocok bila ada baris anak sebesar ${rupiah(amount)} yang belum tertulis, dan pagu ${slotLabel(pendanaan.years, slipped.year)} seharusnya ${rupiah(slipped.right)}, tertulis ${sebutSlip(slipped.slip)}.`;
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
      }
    : {
        told: ` Selisihnya persis pagu ${name} setiap tahun: baris itu belum terhitung pada induknya.`,
        repair: `Jumlahkan juga baris ${rows} ke pagu ${simpul.kode.baku}, atau pindahkan baris itu ke induknya.`,
        cells,
      };
}
