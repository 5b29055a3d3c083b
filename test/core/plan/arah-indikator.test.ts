import { describe, expect, it } from "vitest";
import { arahIndikator, sameIndikator, type PolaritasSetting } from "../../../core/plan/arah-indikator";
import { joinPlan } from "../../../core/plan/join";
import { fillsOf } from "../../../core/formulas/fill";
import { RULES } from "../../../core/rules";
import { checkPlan } from "../../../core/rules/check";
import { readExample } from "../../../core/rules/example";
import { EXAMPLE_REFERENCE } from "../../../core/rules/example-reference";
import type { Plan } from "../../../core/plan/plan";
import { recognise } from "../../../core/tables/recognise";

function planOf(text: string, ...polaritas: readonly PolaritasSetting[]): Plan {
  const { snapshot } = readExample(text.trim());
  return joinPlan(snapshot.name, recognise(snapshot), polaritas);
}

const said = (indikator: string, polaritas: PolaritasSetting["polaritas"]): PolaritasSetting => ({
  indikator,
  polaritas,
});

describe("arahIndikator", () => {
  it("reads the words of a name, and says how sure they are", () => {
    const plan = planOf("");
    expect(arahIndikator(plan, "Tingkat Kemiskinan")).toEqual({
      indikator: "Tingkat Kemiskinan",
      polaritas: "negatif",
      dari: "kata",
      kata: "kemiskinan",
    });
    expect(arahIndikator(plan, "Jumlah kasus kekerasan")).toMatchObject({
      polaritas: "negatif",
      dari: "dugaan",
    });
    expect(arahIndikator(plan, "Waktu tunggu layanan")).toMatchObject({
      polaritas: "positif",
      dari: "dugaan",
    });
  });

  it("takes a person's word before the name's, for the indicator however it is written", () => {
    const plan = planOf(
      "",
      said("Indeks Kepuasan Masyarakat (IKM)", "negatif"),
      said("Waktu tunggu (%)", "negatif"),
    );
    expect(arahIndikator(plan, "Nilai IKM")).toMatchObject({ polaritas: "negatif", dari: "ditetapkan" });
    expect(arahIndikator(plan, "WAKTU  TUNGGU")).toMatchObject({ polaritas: "negatif", dari: "ditetapkan" });
    expect(arahIndikator(plan, "Waktu tempuh")).toMatchObject({ polaritas: "positif", dari: "dugaan" });
  });
});

it("does not take two measures of one thing for one indicator", () => {
  expect(sameIndikator("Jumlah kasus kekerasan", "Persentase kasus kekerasan")).toBe(false);
  expect(sameIndikator("Persentase warga terlayani", "Persentase warga tidak terlayani")).toBe(false);
});

/** What a rule says of a sheet typed as text. */
function says(id: string, plan: Plan): string[] {
  const rules = RULES.filter((rule) => rule.id === id);
  return checkPlan(plan, { reference: EXAMPLE_REFERENCE, rules }).findings.map(
    ({ apa, expected, arah }) => `${arah?.dari ?? "-"} | ${expected} | ${apa}`,
  );
}

describe("rules that rest on the polarity", () => {
  const WAKTU = "Persentase berkas yang terlambat";
  const CAPAIAN = `
    Indikator Kinerja | Target 2023 | Target 2024 | Realisasi 2023 | Realisasi 2024 | Rasio 2023 | Rasio 2024
    ${WAKTU} | 10 | 10 | 5 | 20 | 150 | 10`;

  it("rasio-capaian computes by it, and prints by which formula", () => {
    expect(says("rasio-capaian", planOf(CAPAIAN))).toEqual([
      `dugaan | 50,00; 200,00 | Rasio capaian "${WAKTU}" tidak mengikuti target dan realisasinya (dianggap makin tinggi makin baik: R/T x 100). 2023: 5 / 10 x 100 = 50,00, tercetak 150; 2024: 20 / 10 x 100 = 200,00, tercetak 10.`,
    ]);
    expect(says("rasio-capaian", planOf(CAPAIAN, said(WAKTU, "negatif")))).toEqual([
      `ditetapkan | 0,00 | Rasio capaian "${WAKTU}" tidak mengikuti target dan realisasinya (ditetapkan makin rendah makin baik: (2T-R)/T atau R/T atau T/R x 100). 2024: (2 x 10 - 20) / 10 x 100 = 0,00, tercetak 10.`,
    ]);
  });

  it("evaluasi-tingkat computes by it, but money has none", () => {
    const text = `Tabel T-C.29 Rekapitulasi Evaluasi Hasil Pelaksanaan Renja
      Program / Kegiatan | Indikator | Target Akhir Renstra | Realisasi s.d. Tahun Lalu | Target Renja | Realisasi Renja | Tingkat Realisasi (%) | Target Tahun Berjalan | Realisasi s/d Tahun Berjalan | Tingkat Capaian (%)
      1.06.04 - PROGRAM A | ${WAKTU} | 10 | 8 | 10 | 5 | 150 | 10 | 10 | 100`;
    expect(says("evaluasi-tingkat", planOf(text))).toHaveLength(1);
    expect(says("evaluasi-tingkat", planOf(text, said(WAKTU, "negatif")))).toEqual([]);
  });

  it("target-melawan-arah turns with it", () => {
    const text = `Tujuan | Sasaran | Indikator | Baseline 2024 | Target 2025 | Target 2026
      Meningkatnya layanan | | ${WAKTU} | 10 | 12 | 8`;
    expect(says("target-melawan-arah", planOf(text))).toEqual([]);
    const [rising] = says("target-melawan-arah", planOf(text, said(WAKTU, "negatif")));
    expect(rising).toContain(
      "naik dari 10 (2024) ke 12 (2025), padahal seharusnya turun atau tetap (ditetapkan",
    );
    const [falling] = says("target-melawan-arah", planOf(text, said(WAKTU, "positif")));
    expect(falling).toContain(
      "turun dari 12 (2025) ke 8 (2026), padahal seharusnya naik atau tetap (ditetapkan",
    );
  });

  it("target-jauh-di-bawah-awal leaves alone what shall fall", () => {
    const text = `Kode | Program / Kegiatan | Indikator | Satuan | Kondisi Awal 2024 | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
      1.06.05.2.02.0001 | Pendataan | Jumlah Berkas Tertunda | Berkas | 900 | 50 | 1.000.000 | 40 | 1.000.000`;
    expect(says("target-jauh-di-bawah-awal", planOf(text))[0]).toMatch(
      /\(dianggap makin tinggi makin baik\)\.$/,
    );
    expect(
      says("target-jauh-di-bawah-awal", planOf(text, said("Jumlah berkas tertunda", "negatif"))),
    ).toEqual([]);
  });

  it("formulas are filled by it", () => {
    const formulas = (plan: Plan): (string | null)[] =>
      fillsOf(plan).flatMap(({ cells }) => cells.map(({ own }) => own));
    expect(formulas(planOf(CAPAIAN)).join()).not.toContain("negatif");
    expect(formulas(planOf(CAPAIAN, said(WAKTU, "negatif"))).join()).toContain("negatif");
  });
});
