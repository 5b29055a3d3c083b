import { describe, expect, it } from "vitest";
import {
  NO_SETTINGS,
  readSettings,
  withPolaritas,
  withRule,
  writeSettings,
  type CheckSettings,
} from "../../../core/report/check-settings";
import { checkWorkbook, checkWorkbookSteps, type CheckedWorkbook } from "../../../core/report/check-workbook";
import { toJson } from "../../../core/report/json";
import { reportLines } from "../../../core/report/text";
import { resultView } from "../../../core/report/view";
import { RULES } from "../../../core/rules";
import { readExample } from "../../../core/rules/example";

const SOME: CheckSettings = {
  rules: [{ rule: "rasio-capaian", level: "mati" }],
  polaritas: [{ indikator: "Waktu tunggu", polaritas: "negatif" }],
};

describe("settings in the store", () => {
  it("come back as they were written", () => {
    expect(readSettings(writeSettings(SOME))).toEqual(SOME);
    expect(writeSettings(NO_SETTINGS)).toBeNull();
  });

  it.each([
    null,
    "",
    "{",
    "[]",
    "7",
    '{"rules":[{"rule":"kode-ganda","level":"keras"}],"polaritas":[]}',
    '{"rules":[]}',
  ])("count as none where they are none: %s", (stored) => {
    expect(readSettings(stored)).toEqual(NO_SETTINGS);
  });

  it("hold one setting a rule, and none where it is as declared", () => {
    const info = withRule(SOME, "rasio-capaian", "info");
    expect(info.rules).toEqual([{ rule: "rasio-capaian", level: "info" }]);
    expect(withRule(info, "rasio-capaian", null)).toEqual({ ...SOME, rules: [] });
  });

  it("hold one setting an indicator, whatever its spelling", () => {
    const turned = withPolaritas(SOME, "WAKTU TUNGGU (%)", "positif");
    expect(turned.polaritas).toEqual([{ indikator: "WAKTU TUNGGU (%)", polaritas: "positif" }]);
    expect(withPolaritas(turned, "Waktu Tunggu", null)).toEqual({ ...SOME, polaritas: [] });
  });
});

const FAULTY = `
  Indikator Kinerja | Target 2023 | Target 2024 | Realisasi 2023 | Realisasi 2024 | Rasio 2023 | Rasio 2024
  Persentase PPKS | 80 | 80 | 80 | 40 | 90 | 50`;

function checked(settings?: CheckSettings): CheckedWorkbook {
  return checkWorkbook(readExample(FAULTY.trim()).snapshot, settings ? { settings } : {});
}

describe("a check with settings", () => {
  const off = withRule(NO_SETTINGS, "rasio-capaian", "mati");
  const lowered = withRule(NO_SETTINGS, "rasio-capaian", "info");
  const ALL = {
    groupBy: "tabel",
    severities: ["error", "warning", "info"],
    search: "",
    ignores: [],
  } as const;

  it("does not hide that an error was switched off", () => {
    expect(resultView(checked(), ALL).verdict).toBe("Belum siap diajukan: 1 galat.");
    const { verdict, changed } = resultView(checked(off), ALL);
    expect(verdict).toBe("Siap diajukan: tidak ada temuan; 1 aturan dimatikan.");
    expect(changed.map(({ rule, level }) => [rule, level])).toEqual([["rasio-capaian", "mati"]]);
  });

  it("counts and shows the severity of the workbook, with the one that it had", () => {
    const { verdict, groups, counts } = resultView(checked(lowered), ALL);
    expect(verdict).toBe("Siap diajukan: 1 info; 1 aturan diturunkan.");
    expect(counts).toEqual({ error: 0, warning: 0, info: 1 });
    expect(groups[0]?.findings.map(({ severity, semula }) => [severity, semula])).toEqual([
      ["info", "error"],
    ]);
  });

  it("does not take an ignore for outdated whose rule is off", () => {
    const ignores = [{ key: "rasio-capaian|lama", reason: "sudah disepakati", apa: "lama" }];
    expect(resultView(checked(), { ...ALL, ignores }).outdated).toEqual(ignores);
    expect(resultView(checked(off), { ...ALL, ignores }).outdated).toEqual([]);
  });

  it("says nothing of a rule that was only made stricter, beyond naming it", () => {
    const { verdict, changed } = resultView(checked(withRule(NO_SETTINGS, "kode-tanpa-nol", "error")), ALL);
    expect(verdict).toBe("Belum siap diajukan: 1 galat.");
    expect(changed).toHaveLength(1);
  });

  it("keeps the shape of the JSON; severity is the one of the workbook", () => {
    const [bare, own] = [toJson(checked()), toJson(checked(lowered))];
    expect(own).toEqual({
      ...bare,
      findings: bare.findings.map((finding) => ({ ...finding, severity: "info" })),
      counts: { error: 0, warning: 0, info: 1 },
    });
  });

  it("counts only the rules that it runs", () => {
    const steps = [...checkWorkbookSteps(readExample(FAULTY.trim()).snapshot, { settings: off })];
    expect(steps.at(-1)).toEqual({ doing: "periksa", rule: RULES.length - 1, of: RULES.length - 1 });
  });

  it("is told in full as text", () => {
    const settings = withPolaritas(lowered, "Persentase PPKS", "positif");
    const { findings } = checked();
    const [key, apa] = [`rasio-capaian|${findings[0]?.subject ?? ""}`, "lama"];
    expect(reportLines(checked(settings)).join("\n")).toContain("INFO F2 [rasio-capaian] (semula galat)");
    const lines = reportLines(checked(settings), [{ key, reason: "sudah disepakati", apa }]);
    expect(lines.slice(lines.indexOf("Aturan yang diubah di buku kerja ini (1):"))).toEqual([
      "Aturan yang diubah di buku kerja ini (1):",
      "  Rasio capaian dihitung dari target dan realisasinya [rasio-capaian]: menjadi info (semula galat)",
      "",
      "Arah indikator yang ditetapkan di buku kerja ini (1):",
      "  Persentase PPKS: makin tinggi makin baik",
      "",
      "Diabaikan di buku kerja ini (1):",
      expect.stringMatching(
        /^ {2}INFO Lembar1, F2 \[rasio-capaian\]: Rasio capaian .* \(ditetapkan makin tinggi makin baik: R\/T x 100\).* Alasan: sudah disepakati$/,
      ),
      "",
      "Siap diajukan: tidak ada temuan; 1 aturan diturunkan.",
    ]);
  });
});
