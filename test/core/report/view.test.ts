import { beforeAll, describe, expect, it } from "vitest";
import type { Pack } from "../../../core/nomenklatur";
import { checkWorkbook, checkWorkbookSteps, type CheckedWorkbook } from "../../../core/report/check-workbook";
import { marksOf } from "../../../core/report/marks";
import { findingView, resultView, type ViewOptions } from "../../../core/report/view";
import { RULES } from "../../../core/rules";
import { readExample } from "../../../core/rules/example";
import { formatRange } from "../../../core/workbook/address";
import { entry } from "../nomenklatur/lists";

const EXAMPLE = `
  Tabel Rencana Program dan Pendanaan Tahun 2026-2030
  Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
  1.06 | URUSAN SOSIAL | | | 9.000.000 | | 9.000.000
  1.6.2 | PROGRAM PEMBERDAYAAN <b>SOSIAL</b> | Persentase PSKS (%) | 80 | 5.000.000 | 82 | 6.000.00
  == Capaian
  Indikator Kinerja | Target 2023 | Target 2024 | Realisasi 2023 | Realisasi 2024 | Rasio 2023 | Rasio 2024
  Persentase PPKS | 80 | 80 | 80 | 40 | 90 | 50`;

const ALL: ViewOptions = {
  groupBy: "tabel",
  severities: ["error", "warning", "info"],
  search: "",
  ignores: [],
};
/** A complete list, so that nothing is said of a missing one. */
const LIST: Pack = {
  ...{ id: "uji", judul: "Daftar uji", tahun: 2023, sumber: "uji", lengkap: true },
  entries: [entry("1.06", "URUSAN SOSIAL"), entry("1.06.02", "PROGRAM PEMBERDAYAAN <b>SOSIAL</b>")],
};

let checked: CheckedWorkbook;
beforeAll(() => {
  checked = checkWorkbook(readExample(EXAMPLE.trim()).snapshot, { packs: [LIST] });
});

describe("resultView", () => {
  it("groups by table, in reading order, with counts and a verdict of one sentence", () => {
    const { verdict, ready, groups, counts } = resultView(checked, ALL);
    expect(groups.map(({ title }) => title)).toEqual([
      "Lembar1: Rencana program, kegiatan, sub kegiatan, dan pendanaan",
      "Capaian: Pencapaian kinerja pelayanan",
    ]);
    expect(groups[0]?.findings.map(({ rule, cells }) => `${rule} ${cells}`)).toEqual([
      "jumlah-program-ke-bidang E3, G3",
      "kode-tanpa-nol A4",
      "pagu-format-grup G4",
    ]);
    expect(groups[1]?.findings.map(({ rule, cells }) => `${rule} ${cells}`)).toEqual(["rasio-capaian F2"]);
    expect(counts).toEqual({ error: 3, warning: 1, info: 0 });
    expect({ verdict, ready }).toEqual({
      verdict: "Belum siap diajukan: 3 galat, 1 peringatan.",
      ready: false,
    });
  });

  it("groups by rule under the law's own sentence", () => {
    const titles = resultView(checked, { ...ALL, groupBy: "aturan" }).groups.map(({ title }) => title);
    expect(titles).toContain("Angka nol pada kode lengkap");
  });

  it("filters by severity and by words, and keeps the verdict", () => {
    const warnings = resultView(checked, { ...ALL, severities: ["warning"] });
    expect(warnings.groups.flatMap(({ findings }) => findings.map(({ rule }) => rule))).toEqual([
      "kode-tanpa-nol",
    ]);
    expect(warnings.counts.error).toBe(3);
    const found = resultView(checked, { ...ALL, search: "PAGU g4" });
    expect(found.groups.flatMap(({ findings }) => findings.map(({ rule }) => rule))).toEqual([
      "pagu-format-grup",
    ]);
  });

  it("leaves set-aside findings out of counts and verdict", () => {
    const ignores = checked.findings
      .filter(({ severity }) => severity === "error")
      .map((finding) => ({ key: findingView(finding).key, reason: "sudah disepakati", apa: finding.apa }));
    const { ready, verdict, ignored, outdated } = resultView(checked, {
      ...ALL,
      ignores: [...ignores, { key: "x|y", reason: "", apa: "lama" }],
    });
    expect({ ready, verdict }).toEqual({ ready: true, verdict: "Siap diajukan: 1 peringatan." });
    expect(ignored).toHaveLength(3);
    expect(outdated).toEqual([{ key: "x|y", reason: "", apa: "lama" }]);
  });

  it("hands texts from cells on as they are: a pane sets them as text", () => {
    const texts = checked.findings.map((finding) => findingView(finding).apa).join(" ");
    expect(texts).toContain("<b>SOSIAL</b>");
  });
});

describe("checkWorkbookSteps", () => {
  it("tells each step before it is done", () => {
    const steps = [...checkWorkbookSteps(readExample(EXAMPLE.trim()).snapshot)];
    expect(steps.slice(0, 3)).toEqual([
      { doing: "kenali" },
      { doing: "gabung" },
      { doing: "periksa", rule: 1, of: RULES.length },
    ]);
    expect(steps.at(-1)).toEqual({ doing: "periksa", rule: RULES.length, of: RULES.length });
    expect(steps).toHaveLength(2 + RULES.length);
  });
});

describe("marksOf", () => {
  it("shows each cell once, by its worst finding", () => {
    const [finding] = checked.findings;
    if (!finding) throw new Error("no findings");
    const warning = {
      ...finding,
      severity: "warning" as const,
      cells: [finding.cells[0], { ...finding.cells[0], row: finding.cells[0].row + 1 }] as const,
    };
    const marks = marksOf([warning as typeof finding, finding]);
    expect(marks.map(({ sheet, severity, ranges }) => [sheet, severity, ...ranges.map(formatRange)])).toEqual(
      [
        ["Lembar1", "error", "E3", "G3"],
        ["Lembar1", "warning", "E4"],
      ],
    );
  });
});
