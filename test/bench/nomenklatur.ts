import { Nomenklatur } from "../../core/nomenklatur";
import { readWorkbook } from "../../xlsx/read";
import { Sheet } from "../../core/workbook/sheet";
import { plainSheet, type CellValue } from "../../core/workbook/snapshot";
import { finish } from "../core/nomenklatur/lists";
import { mistyped, sipdRows } from "../core/nomenklatur/synthetic";
import { Random } from "../generate/random";
import { hasLibreOffice } from "../xlsx/libreoffice";
import { computeFormulas } from "./libreoffice";
import { measured, milliseconds, print } from "./measure";

const SEARCHES = 200;
const SEED = 2027;

/** A list as large as the national one: taken in, looked up by code, searched by names typed in haste. */
export async function benchNomenklatur(lookups: number): Promise<void> {
  const rows = sipdRows();
  const take = (): ReturnType<typeof finish> =>
    finish(new Sheet(plainSheet("Worksheet", rows)), { judul: "Buatan", tahun: 2027 });
  const result = take();
  if (result.kind === "gagal") throw new Error(result.apa);
  const { entries } = result.pack;
  const nomenklatur = new Nomenklatur([result.pack], { jenis: "kabupaten/kota" });
  const random = new Random(SEED);
  const wanted = Array.from({ length: lookups }, () => random.pick(entries)?.kode ?? "");
  const queries = Array.from({ length: SEARCHES }, () => mistyped(random.pick(entries)?.nama ?? "", random));
  print(`import a list, ${String(rows.length - 1)} rows`, milliseconds(await measured(take)));
  const find = (): unknown => wanted.map((kode) => nomenklatur.find(kode)?.nama);
  print(`look up ${String(lookups)} codes`, milliseconds(await measured(find)));
  const search = (): unknown => queries.map((query) => nomenklatur.search(query));
  print(`search ${String(SEARCHES)} mistyped names`, milliseconds(await measured(search)));
  const list = entries.map(({ kode, nama }) => [kode, nama] as const);
  if (hasLibreOffice) await benchVlookup(list, wanted);
  else print("LibreOffice, VLOOKUP", "skipped: no soffice");
}

/** The same codes as planners look them up without us: the list in the first two columns, the codes in the third. */
async function benchVlookup(
  list: readonly (readonly [kode: string, nama: string])[],
  wanted: readonly string[],
): Promise<void> {
  const length = Math.max(list.length, wanted.length);
  const rows = Array.from({ length }, (_, row): CellValue[] => [
    list[row]?.[0] ?? null,
    list[row]?.[1] ?? null,
    wanted[row] ?? null,
  ]);
  const area = `$A$1:$B$${String(list.length)}`;
  const formula = (row: number): string => `VLOOKUP(C${String(row)},${area},2,FALSE)`;
  const { time, workbook } = await computeFormulas({ rows, column: 3, formula });
  print(`LibreOffice, ${String(length)} VLOOKUP`, milliseconds(time));
  const names = new Map(list);
  const { sheets } = await readWorkbook(workbook, "daftar.xlsx");
  const same = wanted.filter((kode, row) => sheets[0]?.values[row]?.[3] === names.get(kode)).length;
  print("  codes with the same name as ours", `${String(same)} of ${String(wanted.length)}`);
}
