import type { Plan } from "../../plan/plan";
import type { Perubahan } from "./perubahan";

/** The years that both versions plan for, and those of one alone. */
export function yearsOf(lama: Plan, baru: Plan): Perubahan["tahun"] {
  const [olds, news] = [plannedYears(lama), plannedYears(baru)];
  return {
    sama: news.filter((year) => olds.includes(year)),
    hanyaLama: olds.filter((year) => !news.includes(year)),
    hanyaBaru: news.filter((year) => !olds.includes(year)),
  };
}

/** The years of funding and of the lists of indicators, in order. */
function plannedYears({ pendanaan, daftar }: Plan): number[] {
  const years = [...pendanaan, ...daftar].flatMap((part) => part.years);
  return [...new Set(years.filter((year) => year !== null))].sort((a, b) => a - b);
}
