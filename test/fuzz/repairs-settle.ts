import { checkWorkbook } from "../../core/report/check-workbook";
import { certainOf, changesOf, repairsOf } from "../../core/report/repairs";
import type { CellChange } from "../../core/report/cell-change";
import { formatAddress, formatPosition } from "../../core/workbook/address";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { FileHost } from "../../xlsx/file-host";
import { fileOf } from "./file-of";

/** As the command line writes them. */
const STYLE = { style: "nilai", prefix: "RENSTRA." } as const;
/** A sum waits for the amounts that it adds up, and its parent for it. */
const MOST_ROUNDS = 6;

function certainChanges(workbook: WorkbookSnapshot): CellChange[] {
  const checked = checkWorkbook(workbook);
  return changesOf(certainOf(repairsOf(checked, checked.findings, STYLE)));
}

/**
 * What is wrong with repairing all that is certain, again and again until nothing is left, in a file: a cell changes that
 * no repair named, a cell is repaired twice, there is no end, or taking all back does not bring back what stood there.
 */
export async function repairsSettle(workbook: WorkbookSnapshot): Promise<string[]> {
  const host = await FileHost.open(fileOf(workbook), workbook.name);
  const before = await host.read();
  const repaired = new Set<string>();
  const undo = [];
  for (let round = 0; ; round++) {
    const changes = certainChanges(await host.read());
    if (changes.length === 0) break;
    if (round === MOST_ROUNDS) return ["repairs find no end"];
    const again = changes.find(({ at }) => repaired.has(formatAddress(at)));
    if (again) return [`${formatAddress(again.at)} is repaired twice: ${again.before} → ${again.after}`];
    for (const { at } of changes) repaired.add(formatAddress(at));
    undo.unshift(await host.write(changes.map(({ edit }) => edit)));
  }
  const troubles = strangers(before, await host.read(), repaired);
  for (const edits of undo) await host.write(edits);
  const left = strangers(before, await host.read(), new Set());
  return [...troubles, ...left.map((each) => `not brought back: ${each}`)];
}

/** The cells that differ and were not named. */
function strangers(before: WorkbookSnapshot, after: WorkbookSnapshot, named: ReadonlySet<string>): string[] {
  const now = contentsOf(after);
  const was = contentsOf(before);
  return [...new Set([...was.keys(), ...now.keys()])].filter(
    (cell) => !named.has(cell) && was.get(cell) !== now.get(cell),
  );
}

/** What each filled cell holds, by its address. */
function contentsOf({ sheets }: WorkbookSnapshot): Map<string, unknown> {
  const contents = new Map<string, unknown>();
  for (const { name, origin, values, formulas } of sheets) {
    values.forEach((row, r) => {
      row.forEach((value, c) => {
        const at = { sheet: name, row: origin.row + r, column: origin.column + c };
        if (value !== null) contents.set(formatAddress(at), formulas[formatPosition(at)] ?? value);
      });
    });
  }
  return contents;
}
