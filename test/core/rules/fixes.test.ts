import { expect, it } from "vitest";
import { repairsOf, type Repair } from "../../../core/report/repairs";
import { readExample } from "../../../core/rules/example";
import type { Finding } from "../../../core/rules/finding";
import { RULES } from "../../../core/rules";
import type { Rule } from "../../../core/rules/rule";
import { formatAddress } from "../../../core/workbook/address";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot";
import { applied } from "../report/apply-changes";
import { checked } from "./checked";

/** Cells and what is said of them: a repair of one of several cells leaves the rest. */
const saying = ({ cells, apa }: Finding): string => `${cells.map(formatAddress).join(" ")} ${apa}`;

function repairsIn(rule: Rule, snapshot: WorkbookSnapshot): Repair[] {
  const before = checked([rule], snapshot);
  return repairsOf(before, before.findings, { style: "nilai", prefix: "RENSTRA." });
}

/** The rules that can tell, in their own examples, what is right. */
const REPAIRING = new Set([
  "angka-teks-tak-terjumlah",
  "baris-bergeser",
  "baris-jumlah",
  "desimal-tidak-konsisten",
  "ejaan-baku",
  "evaluasi-jumlah",
  "evaluasi-tingkat",
  "indikator-sub-beda",
  "jumlah-kegiatan-ke-program",
  "jumlah-program-ke-bidang",
  "jumlah-sub-ke-kegiatan",
  "kode-format",
  "kode-tanpa-nol",
  "kode-tidak-dikenal",
  "kondisi-akhir",
  "kondisi-akhir-rp",
  "kondisi-akhir-tahun",
  "nama-beda-nomenklatur",
  "nomor-kolom",
  "pagu-outcome-beda-kode",
  "pertumbuhan-bukan-rata-nilai",
  "rasio-capaian",
  "rasio-serapan",
  "rata-pertumbuhan",
  "satuan-sub-beda",
  "tahun-header-loncat",
  "target-bukan-angka",
]);

function expectSilenceAfter(repair: Repair, rule: Rule, snapshot: WorkbookSnapshot): void {
  const before = checked([rule], snapshot).findings.map(saying);
  const after = checked([rule], applied(snapshot, repair.changes)).findings.map(saying);
  expect(after).not.toContain(saying(repair.finding));
  // A proposal may move what others rest upon; what is certain does not.
  if (repair.certain) expect(after.filter((each) => !before.includes(each))).toEqual([]);
}

it.each(RULES.map((rule) => [rule.id, rule] as const))("%s is silent about what was repaired", (id, rule) => {
  const snapshots = rule.examples.salah.map((text) => readExample(text).snapshot);
  const offers = snapshots.map((snapshot) => ({ snapshot, repairs: repairsIn(rule, snapshot) }));
  expect(offers.some(({ repairs }) => repairs.length > 0)).toBe(REPAIRING.has(id));
  for (const { snapshot, repairs } of offers)
    for (const repair of repairs) expectSilenceAfter(repair, rule, snapshot);
});
