import { describe, expect, it } from "vitest";
import { checkWorkbook, type CheckedWorkbook } from "../../../../core/report/check-workbook";
import { capaianChart } from "../../../../core/report/gambar/capaian-chart";
import type { Chart } from "../../../../core/report/gambar/chart";
import { paguChart, shortRupiah } from "../../../../core/report/gambar/pagu-chart";
import type { Box } from "../../../../core/report/gambar/scene";
import { temuanChart } from "../../../../core/report/gambar/temuan-chart";
import { ignoreKey } from "../../../../core/report/ignores";
import { countBySeverity } from "../../../../core/report/json";
import { readExample } from "../../../../core/rules/example";
import { formatAddress } from "../../../../core/workbook/address";
import { readSample } from "../../../seeds/samples";

const typed = (text: string): CheckedWorkbook => checkWorkbook(readExample(text).snapshot);

/** The table of a chart, line by line. */
function told({ grid }: Chart): string[] {
  return [
    grid.columns.join(" | "),
    ...grid.rows.map(({ title, cells }) => [title, ...cells.map(({ text }) => text)].join(" | ")),
  ];
}

const boxes = (chart: Chart): Box[] => chart.scene("Uji", 320).shapes.filter((shape) => shape.kind === "box");

describe("pagu by program and year", () => {
  const HEADING = "Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027";
  const { plan } = typed(`${HEADING}
    1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80 | 1.000.000 | 80 | 1.500.000
    1.06.04 | PROGRAM REHABILITASI SOSIAL | Persentase PPKS | 80 | 3.000.000 | 80 |`);

  it("names the dearest program first, and adds up each year", () => {
    expect(told(paguChart(plan))).toEqual([
      "Program (Rp) | 2026 | 2027",
      "1.06.04 PROGRAM REHABILITASI SOSIAL | 3.000.000 | –",
      "1.06.02 PROGRAM PEMBERDAYAAN SOSIAL | 1.000.000 | 1.500.000",
      "Jumlah | 4.000.000 | 1.500.000",
    ]);
  });

  it("draws bars as high as the amounts, each leading to its program", () => {
    const [dear, small, next] = boxes(paguChart(plan)).map(({ height, at }) => ({
      height: Math.round(height),
      at: at && formatAddress(at),
    }));
    expect([dear, small, next]).toEqual([
      { height: 149, at: "Lembar1!A3" },
      { height: 49, at: "Lembar1!A2" },
      { height: 74, at: "Lembar1!A2" },
    ]);
  });

  it("puts the small programs together where there are more than colours", () => {
    const many = Array.from({ length: 9 }, (_, index) => {
      const amount = `${String(9 - index)}.000`;
      return `1.06.0${String(index + 1)} | PROGRAM ${"ABCDEFGHI".charAt(index)} | Persentase PSKS | 80 | ${amount} | 80 | ${amount}`;
    });
    const lines = told(paguChart(typed([HEADING, ...many].join("\n")).plan));
    expect(lines).toHaveLength(9);
    expect(lines.slice(-3)).toEqual([
      "1.06.06 PROGRAM F | 4.000 | 4.000",
      "3 program lain | 6.000 | 6.000",
      "Jumlah | 45.000 | 45.000",
    ]);
  });

  it.each([
    [7_654_321_000, "7,7 M"],
    [450_000_000, "450 jt"],
    [999_000, "999.000"],
  ])("prints %d short as %s", (amount, short) => {
    expect(shortRupiah(amount)).toBe(short);
  });
});

describe("capaian by indicator and year", () => {
  const { plan } =
    typed(`Indikator Kinerja | Target 2022 | Target 2023 | Target 2024 | Realisasi 2022 | Realisasi 2023 | Realisasi 2024 | Rasio 2022 | Rasio 2023 | Rasio 2024
    Persentase usaha ekonomi | 50 | 50 | 50 | 45 | 38 | 33 | 90 | 76,00 |
    Persentase posyandu aktif | 80 | 80 | - | 40 | 52 | - | 0,50 | 65 | -
    Tingkat Kemiskinan | 10 | 10 | 10 | 11 | 5 | 20 | | |`);

  it("says what is printed with its kategori, and marks what had to be computed", () => {
    expect(told(capaianChart(plan))).toEqual([
      "Indikator (persen) | 2022 | 2023 | 2024",
      "Persentase usaha ekonomi | 90,0 (Tinggi) | 76,0 (Tinggi) | 66,0* (Sedang)",
      "Persentase posyandu aktif | 50,0 (Sangat Rendah) | 65,0 (Rendah) | –",
      "Tingkat Kemiskinan | 90,0* (Tinggi) | 150,0* (Sangat Tinggi) | 0,0* (Sangat Rendah)",
    ]);
  });

  it("paints each box by its kategori and leads to its cell", () => {
    const painted = boxes(capaianChart(plan)).filter(({ at }) => at !== null);
    expect(painted.slice(0, 3).map(({ paint, at }) => [paint, at && formatAddress(at)])).toEqual([
      ["step-1", "Lembar1!H2"],
      ["step-1", "Lembar1!I2"],
      ["step-2", "Lembar1!J2"],
    ]);
  });
});

describe("findings by table", () => {
  it.each(["dumai", "tarakan"] as const)("counts every open finding of %s once", async (sample) => {
    const checked = checkWorkbook(await readSample(sample));
    const sums = [0, 0, 0];
    for (const { cells } of temuanChart(checked, []).grid.rows)
      for (const [index, { text }] of cells.entries()) sums[index] = (sums[index] ?? 0) + Number(text);
    const { error, warning, info } = countBySeverity(checked.findings);
    expect(sums).toEqual([error, warning, info]);
  });

  it("forgets what is ignored, and leads to the first finding of each severity", () => {
    const checked =
      typed(`Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
      1.6.2 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80 | 1.000.000 | 80 | 1.500.000`);
    const [finding] = checked.findings;
    if (!finding) throw new Error("nothing was found");
    const warnings = (chart: Chart): unknown[] => chart.grid.rows.map(({ cells }) => cells[1]);
    expect(finding.severity).toBe("warning");
    const [open] = warnings(temuanChart(checked, []));
    expect(open).toMatchObject({ at: finding.cells[0] });
    const ignores = checked.findings.map((each) => ({ key: ignoreKey(each), reason: "uji", apa: each.apa }));
    expect(warnings(temuanChart(checked, ignores))).toEqual([]);
  });
});

describe.each(["dumai", "tarakan"] as const)("the charts of %s", (sample) => {
  it.each([320, 720])("keep all within %d pixels", async (width) => {
    const checked = checkWorkbook(await readSample(sample));
    for (const chart of [paguChart(checked.plan), capaianChart(checked.plan), temuanChart(checked, [])]) {
      const scene = chart.scene("Judul yang panjang: buku-kerja-2025-2029.xlsx", width);
      expect(chart.grid.rows.length).toBeGreaterThan(3);
      for (const shape of scene.shapes) {
        expect(shape.x).toBeGreaterThanOrEqual(0);
        expect(shape.y).toBeGreaterThanOrEqual(0);
        expect(shape.x + (shape.kind === "box" ? shape.width : 0)).toBeLessThanOrEqual(width);
        expect(shape.y + (shape.kind === "box" ? shape.height : 0)).toBeLessThanOrEqual(scene.height);
      }
    }
  });
});
