import { expect, it } from "vitest";
import { joinPlan } from "../../../core/plan/join";
import { programPagu } from "../../../core/report/program-pagu";
import { readExample } from "../../../core/rules/example";
import { recognise } from "../../../core/tables/recognise";

function paguUnder(caption: string, money: string, amount: string): unknown {
  const { snapshot } = readExample(`${caption}
    Kode | Program / Kegiatan | Indikator | Target 2026 | ${money} 2026 | Target 2027 | ${money} 2027
    1.06.02 | PROGRAM A | Persentase PSKS | 80 | ${amount} | 80 | ${amount}`);
  return programPagu(joinPlan(snapshot.name, recognise(snapshot)))[0]?.pagu[0]?.[1];
}

const CAPTION = "Tabel 4.3 Rencana Program dan Pendanaan";

it.each([
  [CAPTION, "Rp", "1.250.000", 1_250_000],
  [CAPTION, "Pagu (Rp.000)", "1.250.000", 1_250_000_000],
  [CAPTION, "Rp (000)", "1.250.000", 1_250_000_000],
  [CAPTION, "Pagu (Rp juta)", "1.250", 1_250_000_000],
  [`${CAPTION} (dalam ribuan rupiah)`, "Rp", "1.250.000", 1_250_000_000],
  [`${CAPTION} (dalam jutaan rupiah)`, "Rp", "1.250", 1_250_000_000],
])("under %j and %j, %s is that many rupiah", (caption, money, amount, rupiah) => {
  expect(paguUnder(caption, money, amount)).toBe(rupiah);
});

it("takes amounts too large for what the heading counts in for whole rupiah", () => {
  expect(paguUnder(CAPTION, "Pagu (Rp.000)", "1.250.000.000")).toBe(1_250_000_000);
});
