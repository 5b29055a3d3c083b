import { formatPosition, type Address } from "../../workbook/address";
import type { Severity } from "../../workbook/mark";
import { SEVERITY_WORDS } from "../summary";
import type { Laporan } from "./laporan";
import { LABELS } from "./wording";

/** One cell of a table of the report. */
export interface PartCell {
  readonly text: string | number;
  /** Where it leads. */
  readonly link?: Address;
  /** Shown in the colours of this severity. */
  readonly severity?: Severity;
}

/**
 * A table of the report. All of them share six columns, so that one sheet holds them below each other; null is a column
 * that a table has no use for.
 */
export interface Part {
  readonly title: string;
  readonly heading: readonly (string | null)[];
  readonly groups: readonly PartGroup[];
}

export interface PartGroup {
  /** null where the part is not grouped. */
  readonly title: string | null;
  readonly rows: readonly PartRow[];
}

export type PartRow = readonly (PartCell | null)[];

/** The tables of a report; an empty one is left out. The findings stand last: they are long, and their heading is repeated on every page. */
export function partsOf(laporan: Laporan): Part[] {
  return [
    tablesPart(laporan),
    rulesPart(laporan),
    ignoredPart(laporan),
    repairsPart(laporan),
    sidikPart(laporan),
    findingsPart(laporan),
  ].filter(({ groups }) => groups.some(({ rows }) => rows.length > 0));
}

const text = (content: string | number): PartCell => ({ text: content });

/** One cell, however many a finding has: programs do not break the lines of a link. */
const cellLink = (at: Address): PartCell => ({ text: formatPosition(at), link: at });

const severityCell = (severity: Severity): PartCell => ({ text: SEVERITY_WORDS[severity], severity });

function tablesPart({ tables }: Laporan): Part {
  return {
    title: "Tabel yang ditemukan",
    heading: ["No", "Sel", "Tahun", "Tabel", "Isi", "Hasil"],
    groups: ungrouped(
      tables.map(({ at, range, title, rows, years, result }, index) => [
        ...[text(index + 1), { text: range, link: at }, text(years)],
        ...[text(`${at.sheet}: ${title}`), text(`${String(rows)} baris`), text(result)],
      ]),
    ),
  };
}

function rulesPart({ rules }: Laporan): Part {
  return {
    title: "Temuan menurut aturan",
    heading: ["No", "Tingkat", "Temuan", "Aturan", "Dasar", null],
    groups: ungrouped(
      rules.map(({ title, source, severity, counts }, index) => [
        ...[text(index + 1), severityCell(severity), text(counts), text(title), text(source), null],
      ]),
    ),
  };
}

function ignoredPart({ ignored }: Laporan): Part {
  return {
    title: "Temuan yang diabaikan",
    heading: ["No", "Tingkat", "Sel", "Temuan", "Alasan mengabaikan", null],
    groups: ungrouped(
      ignored.map(({ severity, at, apa, reason }, index) => [
        ...[text(index + 1), severityCell(severity), cellLink(at)],
        ...[text(apa), text(reason), null],
      ]),
    ),
  };
}

function repairsPart({ repairs }: Laporan): Part {
  return {
    title: "Yang sudah diperbaiki dengan Periksa Renstra",
    heading: ["No", "Jumlah", "Mulai dari", "Aturan", "Semula", "Menjadi"],
    groups: ungrouped(
      repairs.map(({ rule, cells, at, before, after }, index) => [
        ...[text(index + 1), text(`${String(cells)} sel`), at ? cellLink(at) : text("")],
        ...[text(at ? `${at.sheet}: ${rule}` : rule), text(before), text(after)],
      ]),
    ),
  };
}

function sidikPart({ sidik }: Laporan): Part {
  return {
    title: "Sidik setiap lembar",
    heading: [null, null, null, LABELS.lembar, "Sidik", null],
    groups: ungrouped(
      sidik.lembar.map((each) => [null, null, null, text(each.lembar), text(each.sidik), null]),
    ),
  };
}

function findingsPart({ groups }: Laporan): Part {
  return {
    title: "Temuan dan perbaikannya",
    heading: ["No", "Tingkat", "Sel", "Temuan", "Mengapa", "Perbaikan"],
    groups: groups.map(({ title, counts, findings }) => ({
      title: `${title} (${counts})`,
      rows: findings.map(({ nomor, severity, at, apa, mengapa, perbaikan }) => [
        ...[text(nomor), severityCell(severity), cellLink(at)],
        ...[text(apa), text(mengapa), text(perbaikan)],
      ]),
    })),
  };
}

function ungrouped(rows: readonly PartRow[]): PartGroup[] {
  return [{ title: null, rows }];
}
