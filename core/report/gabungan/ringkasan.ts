import type { Plan } from "../../plan/plan";
import type { Finding } from "../../rules/finding";
import type { Table } from "../../tables/table";
import { contains } from "../../workbook/address";
import type { Severity } from "../../workbook/mark";
import type { CheckedWorkbook } from "../check-workbook";
import { countBySeverity } from "../json";
import { programPagu, type ProgramPagu } from "../program-pagu";

export type Counts = Readonly<Record<Severity, number>>;

/** The tables of one kind in a workbook. */
export interface RingkasanTabel {
  /** The kind's id. */
  readonly jenis: string;
  readonly baris: number;
  readonly counts: Counts;
}

/** What stays of a checked workbook among many others: some kilobytes of plain data. */
export interface Ringkasan {
  readonly berkas: string;
  /** null where the workbook names no Perangkat Daerah with its code. */
  readonly organisasi: {
    readonly kode: string;
    readonly nama: string;
    readonly bidang: readonly string[];
  } | null;
  /** "2025-2029"; "" where no caption states it. */
  readonly periode: string;
  readonly tabel: readonly RingkasanTabel[];
  /** Areas that look like tables and were not recognised. */
  readonly belumDikenali: number;
  /** All findings, those outside of tables included. */
  readonly counts: Counts;
  /** Rules that failed: the counts are too low. */
  readonly aturanGagal: readonly string[];
  /** The urusan and bidang urusan that its funding tables name. */
  readonly urusan: readonly { readonly kode: string; readonly nama: string }[];
  readonly program: readonly ProgramPagu[];
}

/** Reduces a checked workbook, so that it can be forgotten before the next one is read. */
export function ringkas(checked: CheckedWorkbook): Ringkasan {
  const { plan, findings, failures } = checked;
  const [organisasi] = plan.organisasi;
  return freed({
    berkas: plan.name,
    organisasi: organisasi
      ? { kode: organisasi.kode, nama: organisasi.nama, bidang: organisasi.bidang }
      : null,
    periode: plan.period ? `${String(plan.period.first)}-${String(plan.period.last)}` : "",
    tabel: tablesOf(plan, findings),
    belumDikenali: plan.unrecognised.length,
    counts: countBySeverity(findings),
    aturanGagal: failures.map(({ rule }) => rule),
    urusan: urusanOf(plan),
    program: programPagu(plan),
  });
}

/** A text that was cut out of a file keeps the whole file in memory; one that was parsed anew does not. */
function freed(ringkasan: Ringkasan): Ringkasan {
  return JSON.parse(JSON.stringify(ringkasan)) as Ringkasan;
}

function tablesOf(plan: Plan, findings: readonly Finding[]): RingkasanTabel[] {
  return [...new Set(plan.tables.map(({ kind }) => kind.id))].map((jenis) => {
    const tables = plan.tables.filter(({ kind }) => kind.id === jenis);
    return {
      jenis,
      baris: tables.reduce((sum, { dataRows }) => sum + dataRows.length, 0),
      counts: countBySeverity(findings.filter((finding) => tables.some((table) => isIn(table, finding)))),
    };
  });
}

/** Does a finding's leading cell lie in a table or its caption? */
function isIn({ sheet, range, caption }: Table, { cells: [first] }: Finding): boolean {
  return sheet.name === first.sheet && contains({ ...range, top: caption.top }, first);
}

function urusanOf({ pendanaan }: Plan): { kode: string; nama: string }[] {
  const named = pendanaan
    .flatMap(({ simpul }) => simpul)
    .filter(({ kode: { level } }) => level === "urusan" || level === "bidang");
  return [...new Map(named.map(({ kode, nama }) => [kode.baku, { kode: kode.baku, nama }])).values()];
}
