import type { Pack } from "../../nomenklatur";
import { RULES } from "../../rules";
import { parseAddress, type Address } from "../../workbook/address";
import type { Severity } from "../../workbook/mark";
import type { CheckedWorkbook } from "../check-workbook";
import type { Ignore } from "../ignores";
import type { RepairEntry } from "../repair-log";
import { sidikOf, type Sidik } from "../sidik/sidik";
import { changeText } from "../summary";
import { resultView, type ResultView } from "../view";
import { factsOf, workbookName, type Fact } from "./facts";
import { groupsOf, ignoredOf, type LaporanGroup, type LaporanIgnored } from "./findings";
import { reportsIn } from "./read-reports";
import { ruleLines, tableLines, type LaporanRule, type LaporanTable } from "./tallies";

/** One finding that was repaired. */
export interface Repaired {
  /** The law that its rule looks after. */
  readonly rule: string;
  /** How many cells were changed. */
  readonly cells: number;
  /** The first of them; null where the log no longer tells. */
  readonly at: Address | null;
  readonly before: string;
  readonly after: string;
}

/** What the report needs beside the result of the check. */
export interface LaporanOptions {
  /** As it shall be printed: the core knows no clock. */
  readonly tanggal: string;
  readonly ignores: readonly Ignore[];
  /** The lists that codes were held against. */
  readonly lists: readonly Pick<Pack, "judul" | "tahun">[];
  /** In the order in which it was done. */
  readonly repairs?: readonly RepairEntry[];
}

/** All that a report says of a checked workbook: plain texts, to be laid out as a sheet or a page. */
export interface Laporan {
  /** Counts the reports of the workbook, from 1. */
  readonly nomor: number;
  readonly tanggal: string;
  /** The workbook's name. */
  readonly buku: string;
  readonly facts: readonly Fact[];
  readonly verdict: string;
  readonly ready: boolean;
  /** What somebody must know who relies on the verdict. */
  readonly caveats: readonly string[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly tables: readonly LaporanTable[];
  readonly rules: readonly LaporanRule[];
  readonly groups: readonly LaporanGroup[];
  readonly ignored: readonly LaporanIgnored[];
  readonly repairs: readonly Repaired[];
  readonly lists: readonly string[];
  readonly sidik: Sidik;
}

/** The report of a checked workbook. Its fingerprint is that of the contents that were checked. */
export function laporanOf(checked: CheckedWorkbook, options: LaporanOptions): Laporan {
  const { tanggal, ignores, lists, repairs = [] } = options;
  const { plan } = checked;
  const view = resultView(checked, { groupBy: "tabel", severities: SEVERITIES, search: "", ignores });
  return {
    nomor: Math.max(0, ...reportsIn(plan.sheets).map(({ nomor }) => nomor)) + 1,
    tanggal,
    buku: workbookName(plan),
    facts: factsOf(plan),
    verdict: view.verdict,
    ready: view.ready,
    caveats: caveatsOf(checked, view, options),
    counts: view.counts,
    tables: tableLines(plan, view.groups),
    rules: ruleLines(view.groups),
    groups: groupsOf(view.groups),
    ignored: ignoredOf(view.ignored),
    repairs: repairs.map(repaired),
    lists: lists.map(({ judul, tahun }) =>
      judul.includes(String(tahun)) ? judul : `${judul} (${String(tahun)})`,
    ),
    sidik: sidikOf(plan.sheets),
  };
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
const TITLES: ReadonlyMap<string, string> = new Map(RULES.map(({ id, title }) => [id, title]));

/** The law that a rule looks after, in words. */
function ruleTitle(id: string): string {
  return TITLES.get(id) ?? id;
}

function repaired({ rule, cells, more }: RepairEntry): Repaired {
  const [first] = cells;
  return {
    rule: ruleTitle(rule),
    cells: cells.length + more,
    at: first ? parseAddress(first.at) : null,
    before: first?.before ?? "",
    after: first?.after ?? "",
  };
}

function caveatsOf(
  { plan, failures, changed }: CheckedWorkbook,
  { ignored }: ResultView,
  { lists }: LaporanOptions,
): string[] {
  const errors = ignored.filter(({ finding }) => finding.severity === "error").length;
  const unread = plan.unrecognised.filter(({ assigned }) => !assigned).length;
  return [
    errors > 0 ? `${String(errors)} galat diabaikan dengan alasan dan tidak dihitung.` : "",
    unread > 0 ? `${String(unread)} bagian yang mirip tabel tidak dikenali, jadi tidak diperiksa.` : "",
    lists.length === 0 ? "Kode dan nama tidak dibandingkan dengan daftar nomenklatur lengkap." : "",
    ...changed.map((each) => `Aturan diubah di buku kerja ini: ${each.title}: ${changeText(each)}.`),
    ...failures.map(({ rule }) => `Aturan gagal dijalankan, temuannya tidak lengkap: ${ruleTitle(rule)}.`),
  ].filter((caveat) => caveat !== "");
}
