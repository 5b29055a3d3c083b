import { mutakhirkan, nameKey, type Calon, type Nomenklatur, type Usulan } from "../nomenklatur";
import type { Plan } from "../plan/plan";
import { formatAddress, type Address } from "../workbook/address";
import { cellChange, type CellChange } from "./cell-change";
import { printedCodes, type PrintedAt, type Printed } from "./printed-codes";
import { codeRowAt, separatorOf, styleOfRow, writeCode, type CodeRow } from "./code-style";

/** A code that may take the place of a printed one, with what it would change. */
export interface UpdateCalon {
  readonly kode: string;
  readonly nama: string;
  readonly alasan: string;
  readonly catatan: readonly string[];
  readonly changes: readonly CellChange[];
}

/** A printed code and what is to be done about it. */
export interface UpdateItem {
  readonly key: string;
  readonly kode: string;
  readonly nama: string;
  /** The first cell that prints it, and how many places do. */
  readonly at: Address;
  readonly rows: number;
  /** Why it is not certain; "" where it is. */
  readonly alasan: string;
  readonly calon: readonly UpdateCalon[];
}

/** What a list says of all codes of a workbook. */
export interface CodeUpdates {
  readonly same: number;
  /** One candidate each. */
  readonly certain: readonly UpdateItem[];
  readonly choices: readonly UpdateItem[];
  readonly without: readonly UpdateItem[];
  /** Bidang that no loaded list covers, with the number of their codes. */
  readonly unjudged: readonly { readonly bidang: string; readonly codes: number }[];
}

/** Proposes for each code of the workbook what it is called in the list in force. */
export function codeUpdates(plan: Plan, nomenklatur: Nomenklatur): CodeUpdates {
  const proposals = mutakhirkan(printedCodes(plan), nomenklatur);
  const of = (kind: Usulan<Printed>["kind"]): readonly UpdateItem[] =>
    proposals.filter((each) => each.kind === kind).map(itemOf);
  return {
    same: proposals.filter(({ kind }) => kind === "tetap").length,
    certain: of("pasti"),
    choices: of("pilih"),
    without: of("tanpa-penerus"),
    unjudged: unjudgedOf(proposals),
  };
}

function itemOf(proposal: Usulan<Printed>): UpdateItem {
  const { kode, nama, places } = proposal.item;
  const { sheet, row, column } = places[0].cell;
  const calon =
    proposal.kind === "pasti" ? [proposal.calon] : proposal.kind === "pilih" ? proposal.calon : [];
  return {
    key: `${kode}|${nameKey(nama)}`,
    kode,
    nama,
    at: { sheet, row, column },
    rows: places.length,
    alasan: "alasan" in proposal ? proposal.alasan : "",
    calon: calon.map((each) => calonOf(proposal.item, each)),
  };
}

function calonOf({ places }: Printed, { entry, kode, alasan, catatan }: Calon): UpdateCalon {
  const changes = places.flatMap((each) => changesOf(each, kode, entry.nama));
  return { kode, nama: entry.nama, alasan, catatan, changes };
}

/** Code and name in the cells and in the style of their own row; what reads the same already is left alone. */
function changesOf(printed: PrintedAt, kode: string, nama: string): readonly CellChange[] {
  const example = codeRowAt(printed);
  const { sheet } = printed.table;
  const written = kode === printed.kode.baku ? [] : writeCode(kode, styleOfRow(example));
  const isNamed = printed.nama === "" || nameKey(printed.nama) === nameKey(nama);
  if (example.behind !== null)
    return sharedChange(printed, example, { written, nama: isNamed ? null : nama });
  return [
    ...written.map(({ column, value }) =>
      cellChange(sheet, { row: printed.cell.row, column }, { label: "Kode", value }),
    ),
    isNamed ? null : cellChange(sheet, printed.namaCell, { label: "Nama", value: nama }),
  ].filter((change) => change !== null);
}

/** Code and name in one cell; null for a name that stays, as it is written. */
function sharedChange(
  printed: PrintedAt,
  example: CodeRow,
  { written, nama }: { readonly written: ReturnType<typeof writeCode>; readonly nama: string | null },
): readonly CellChange[] {
  const code = written.length === 0 ? printed.written : written.map(({ value }) => String(value)).join(".");
  const behind = nama === null ? (example.behind ?? "") : separatorOf(example) + nama;
  const change = cellChange(printed.table.sheet, printed.cell, {
    label: "Kode dan nama",
    value: code + behind,
  });
  return change ? [change] : [];
}

function unjudgedOf(proposals: readonly Usulan<Printed>[]): CodeUpdates["unjudged"] {
  const codes = new Map<string, number>();
  for (const proposal of proposals)
    if (proposal.kind === "tidak-dinilai") codes.set(proposal.bidang, (codes.get(proposal.bidang) ?? 0) + 1);
  return [...codes].map(([bidang, count]) => ({ bidang, codes: count }));
}

/** All changes of the certain ones, each cell once. */
export function certainChanges({ certain }: CodeUpdates): readonly CellChange[] {
  const changes = certain.flatMap(({ calon }) => calon.flatMap((each) => each.changes));
  return [...new Map(changes.map((change) => [formatAddress(change.at), change])).values()];
}
