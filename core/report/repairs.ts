import type { Finding } from "../rules/finding";
import type { FixEdit } from "../rules/fix";
import { formatAddress } from "../workbook/address";
import type { CellChange } from "./cell-change";
import type { CheckedWorkbook } from "./check-workbook";
import { RepairChanges, type RepairOptions } from "./repair-change";

export type { RepairOptions, RepairStyle } from "./repair-change";

/** What would repair one finding. */
export interface Repair {
  readonly finding: Finding;
  readonly changes: readonly CellChange[];
  /** Nobody has to decide: the rule is sure, no other repair touches the cells, and no formula is lost. */
  readonly certain: boolean;
}

/** The repairs of some findings of a workbook, in their order. Protected sheets are left alone: nobody may write there. */
export function repairsOf(
  { plan }: Pick<CheckedWorkbook, "plan">,
  findings: readonly Finding[],
  options: RepairOptions,
): Repair[] {
  const writer = new RepairChanges(plan, options);
  const repairable = findings.filter(({ fix }) => fix?.edits.every((edit) => canWrite(writer, edit)));
  const contested = contestedCells(repairable);
  const certain = new Set(repairable.filter((finding) => isSure(finding, writer, contested)));
  const moving = cellsOf([...certain]);
  return repairable.flatMap((finding) => {
    const changes = editsOf(finding).flatMap((edit) => writer.changeOf(edit) ?? []);
    if (changes.length === 0) return [];
    return [{ finding, changes, certain: certain.has(finding) && !restsOn(finding, moving) }];
  });
}

/** Repairs that nobody has to think about. */
export function certainOf(repairs: readonly Repair[]): Repair[] {
  return repairs.filter(({ certain }) => certain);
}

/** Those that can be written together: of two that want different things of one cell, neither. */
export function compatible(repairs: readonly Repair[]): Repair[] {
  const contested = contestedCells(repairs.map(({ finding }) => finding));
  return repairs.filter(({ changes }) => !changes.some(({ at }) => contested.has(formatAddress(at))));
}

/** All changes of some repairs, each cell once. */
export function changesOf(repairs: readonly Repair[]): CellChange[] {
  const changes = repairs.flatMap((repair) => repair.changes);
  return [...new Map(changes.map((change) => [formatAddress(change.at), change])).values()];
}

const editsOf = ({ fix }: Finding): readonly FixEdit[] => fix?.edits ?? [];

function canWrite(writer: RepairChanges, edit: FixEdit): boolean {
  return writer.sheetOf(edit)?.protected === false;
}

function isSure(finding: Finding, writer: RepairChanges, contested: ReadonlySet<string>): boolean {
  if (!finding.fix?.certain) return false;
  return editsOf(finding).every(
    (edit) => writer.sheetOf(edit)?.formula(edit) === null && !contested.has(formatAddress(edit)),
  );
}

/** Cells of which two findings want different things. */
function contestedCells(findings: readonly Finding[]): ReadonlySet<string> {
  const wanted = new Map<string, FixEdit["value"]>();
  const contested = new Set<string>();
  for (const edit of findings.flatMap(editsOf)) {
    const key = formatAddress(edit);
    if (wanted.has(key) && wanted.get(key) !== edit.value) contested.add(key);
    wanted.set(key, edit.value);
  }
  return contested;
}

function cellsOf(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.flatMap(editsOf).map(formatAddress));
}

/** A sum is not known before the amounts that it adds up are. */
function restsOn(finding: Finding, moving: ReadonlySet<string>): boolean {
  return editsOf(finding).some(({ sum = [] }) => sum.some((cell) => moving.has(formatAddress(cell))));
}
