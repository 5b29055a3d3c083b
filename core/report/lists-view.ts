import { LEVELS, type Level } from "../kode/kode";
import {
  packId,
  countsOf,
  guessOrigin,
  importSteps,
  SKIPPED,
  type ImportResult,
  type Issue,
  type JenisPemda,
  type Pack,
} from "../nomenklatur";
import { isOwnSheet } from "../workbook/own-sheet";
import { Sheet } from "../workbook/sheet";
import type { WorkbookSnapshot } from "../workbook/snapshot";

/** Which list of a workbook decides; a setting of the workbook that holds the list's id. */
export const LIST_IN_FORCE_KEY = "nomenklatur";

/** The chosen one of these lists, unless it is not among them. */
export function listInForce(lists: readonly Pick<Pack, "id">[], chosen: string | null): string | null {
  return lists.some(({ id }) => id === chosen) ? chosen : null;
}

export type ImportedList = Extract<ImportResult, { kind: "berhasil" }>;

/** A list that was found on a sheet. */
export interface FoundList {
  readonly sheet: string;
  readonly list: ImportedList;
}

/** The lists of a workbook, the one with the most codes first; or why there is none. */
export type FoundLists = readonly FoundList[] | Failed;
type Failed = Extract<ImportResult, { kind: "gagal" }>;

/** Which sheet is being read, and how far it is. */
export interface ListSearchStep {
  readonly sheet: string;
  readonly done: number;
  readonly of: number;
}

/** The year of the first list of this kind of codes (Permendagri 90/2019). */
const OLDEST = 2019;

/** Tries every visible sheet of a workbook. */
export function* findLists(workbook: WorkbookSnapshot): Generator<ListSearchStep, FoundLists> {
  const found: FoundList[] = [];
  let reason: Failed | null = null;
  for (const snapshot of workbook.sheets) {
    const sheet = new Sheet(snapshot);
    if (sheet.hidden || isOwnSheet(sheet)) continue;
    const list = yield* listOf(sheet, workbook.name);
    if (list.kind === "berhasil") found.push({ sheet: sheet.name, list });
    else reason ??= list;
  }
  found.sort((a, b) => b.list.pack.entries.length - a.list.pack.entries.length);
  return found.length > 0 ? found : (reason ?? NO_SHEET);
}

const NO_SHEET = {
  kind: "gagal",
  apa: "Buku kerja ini tidak mempunyai lembar yang tampak.",
  perbaikan: "Buka buku kerja yang berisi daftar nomenklatur, lalu coba lagi.",
} as const;

function* listOf(sheet: Sheet, workbook: string): Generator<ListSearchStep, ImportResult> {
  const title = sheet.used.bottom < sheet.used.top ? "" : firstText(sheet);
  const origin = guessOrigin(workbook) ?? guessOrigin(sheet.name) ?? guessOrigin(title);
  const steps = importSteps(sheet, {
    judul: origin?.judul ?? sheet.name,
    tahun: origin?.tahun ?? OLDEST,
    sumber: `${workbook}, lembar ${sheet.name}`,
  });
  yield { sheet: sheet.name, done: 0, of: 1 };
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield { sheet: sheet.name, ...step.value };
  }
}

/** What stands above the heading: often the title of the decree. */
function firstText(sheet: Sheet): string {
  const { top, left, right } = sheet.used;
  const texts: string[] = [];
  for (let row = top; row < top + TITLE_ROWS; row++)
    for (let column = left; column <= Math.min(right, left + TITLE_COLUMNS); column++)
      texts.push(sheet.text(row, column));
  return texts.join(" ");
}
const TITLE_ROWS = 4;
const TITLE_COLUMNS = 8;

/** A list under the name, year and completeness that a person gave it. */
export function namedList(
  pack: Pack,
  { judul, tahun, lengkap }: Pick<Pack, "judul" | "tahun" | "lengkap">,
): Pack {
  return { ...pack, id: packId(judul) || pack.id, judul, tahun, lengkap };
}

/** A name that a file system takes. */
export function listFileName({ id }: Pack): string {
  return `nomenklatur-${id.replace(/[^\p{L}\p{N}-]+/gu, "-").slice(0, 80)}.json`;
}

/** How many codes there are, one line a kind of government that has any: "5 program, 20 kegiatan". */
export function countLines(pack: Pack): readonly { readonly jenis: JenisPemda; readonly counts: string }[] {
  return countsOf(pack.entries).flatMap(({ jenis, counts }) => {
    const parts = LEVELS.filter((level) => counts[level] > 0).map((level) => countText(level, counts[level]));
    return parts.length === 0 ? [] : [{ jenis, counts: parts.join(", ") }];
  });
}

const countText = (level: Level, count: number): string => `${count.toLocaleString("id-ID")} ${level}`;

/** One kind of remark on the rows of an imported list. */
export interface IssueGroup {
  readonly title: string;
  readonly count: number;
  /** The rows are not in the list. */
  readonly skipped: boolean;
  readonly issues: readonly Issue[];
}

const ISSUE_TITLES: Readonly<Record<Issue["kind"], string>> = {
  "kode-tidak-terbaca": "Kode tidak terbaca",
  "tanpa-nama": "Kode tanpa nama",
  "teks-terlalu-panjang": "Teks terlalu panjang",
  "jenis-tidak-dikenal": "Jenis pemda tidak dikenal",
  ganda: "Baris ganda",
  bertentangan: "Satu kode dengan isi berbeda",
  "tanpa-induk": "Kode tanpa induk",
  "sebelumnya-tidak-terbaca": "Kode sebelumnya tidak terbaca",
};

/** What was noticed while a list was imported, what was left out first. */
export function issueGroups({ issues, issueCounts }: ImportedList): readonly IssueGroup[] {
  return [...issueCounts]
    .map(([kind, count]) => ({
      title: ISSUE_TITLES[kind],
      count,
      skipped: SKIPPED.includes(kind),
      issues: issues.filter((issue) => issue.kind === kind),
    }))
    .sort((a, b) => Number(b.skipped) - Number(a.skipped));
}
