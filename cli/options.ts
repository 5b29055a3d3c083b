/** What was asked for on the command line; plain data, for it goes to other processes too. */
export interface RunOptions {
  /** One JSON array of all workbooks. */
  readonly json: boolean;
  /** One JSON object a line, each as soon as its workbook is done. */
  readonly ndjson?: boolean;
  /** Where marked copies go, or the one file that a command makes; null for none. */
  readonly out: string | null;
  /** Repair in the copies what is certain. */
  readonly repair?: boolean;
  /** Files with lists of codes to compare with. */
  readonly lists?: readonly string[];
  /** Without what people said in the workbook: ignores, tables, rules, polarity, list in force. */
  readonly bare?: boolean;
  /** Whether the copies get a sheet with the report. */
  readonly laporan?: boolean;
  /** Where reports go as pages; null for none. */
  readonly html?: string | null;
  /** Other processes that help with many workbooks; without them all is done in this one. */
  readonly helpers?: Helpers;
}

export interface Helpers {
  /** This program's own file, which serves as a worker too. */
  readonly script: string;
  /** How many; null for as many as the machine can take. */
  readonly count: number | null;
}

/** Where the command writes; the tests hand in their own. */
export interface Output {
  /** Whoever prints much waits for it, so that a slow reader does not fill the memory. */
  print(text: string): void | Promise<void>;
  complain(text: string): void;
}

/** 0: no errors found; 1: errors found; 2: a file could not be read or a copy not be written; 130: stopped by Ctrl-C. */
export type ExitCode = 0 | 1 | 2 | 130;
