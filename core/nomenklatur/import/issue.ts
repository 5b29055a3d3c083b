/** What was noticed in the rows of a list. */
export type IssueKind =
  | "kode-tidak-terbaca"
  | "tanpa-nama"
  | "teks-terlalu-panjang"
  | "jenis-tidak-dikenal"
  | "ganda"
  | "bertentangan"
  | "tanpa-induk"
  | "sebelumnya-tidak-terbaca";

/** One thing noticed, with the rows of the sheet (from 1) that it is about, the leading one first. */
export interface Issue {
  readonly kind: IssueKind;
  readonly rows: readonly number[];
  /** As read, or as written where it could not be read. */
  readonly kode: string;
  /** What was found and what came of it, as a sentence for the person who imports. */
  readonly apa: string;
}

/** Kinds of which the row (or the code in it) is not in the list that was made. */
export const SKIPPED: readonly IssueKind[] = [
  "kode-tidak-terbaca",
  "tanpa-nama",
  "teks-terlalu-panjang",
  "jenis-tidak-dikenal",
  "ganda",
  "bertentangan",
];

/** So many are told one by one; a list that is damaged all through has one in every row. */
const MOST_TOLD = 1_000;

/** Issues as they come up: counted all, told up to a bound. */
export class Issues {
  readonly told: Issue[] = [];
  readonly counts = new Map<IssueKind, number>();

  add(issue: Issue): void {
    this.counts.set(issue.kind, (this.counts.get(issue.kind) ?? 0) + 1);
    if (this.told.length < MOST_TOLD) this.told.push(issue);
  }
}
