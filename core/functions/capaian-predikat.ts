import { PREDIKAT, rankOf } from "../numbers/predicate";
import { FunctionError } from "./error";
import { defineFunction, type PlainValue } from "./function";
import { isBlankCell, quoted, unlessBlank } from "./plain-text";

/**
 * CAPAIAN_PREDIKAT(target; realisasi; [skala]; [metode]): a predicate compared with the one aimed at, in words or as rank
 * against rank on the scale 0-100. "" where one is blank; #N/A for a predicate that is not on the scale.
 */
export const capaianPredikat = defineFunction({
  name: "CAPAIAN_PREDIKAT",
  task: "Capaian dan realisasi",
  summary: "Membandingkan predikat yang dicapai dengan predikat yang ditargetkan, misalnya BB dengan A.",
  formula:
    "status: Tercapai bila sama, Terlampaui bila lebih tinggi, Belum bila lebih rendah. peringkat: peringkat realisasi / " +
    "peringkat target × 100, dihitung dari predikat terendah (SAKIP: D, C, CC, B, BB, A, AA).",
  source: "Praktik; tidak ada aturan yang mengubah predikat menjadi persen capaian.",
  certainty: "praktik",
  parameters: [
    { name: "target", kind: "teks", description: "predikat yang ditargetkan" },
    { name: "realisasi", kind: "teks", description: "predikat yang dicapai" },
    {
      name: "skala",
      kind: "rentang-teks",
      default: null,
      description:
        '"SAKIP", "IKM", "EPDESKEL", atau rentang berisi predikat dari yang terendah; bila tidak diisi: SAKIP',
    },
    {
      name: "metode",
      kind: "pilihan",
      choices: ["status", "peringkat"],
      default: "status",
      description: "status: kata; peringkat: persen",
    },
  ],
  result: { kind: "nilai", description: "Tercapai, Terlampaui, atau Belum; atau persen pada skala 0-100" },
  usage: "D5:D90; E5:E90",
  examples: [
    {
      args: ["A", "BB"],
      result: "Belum",
      note: "Kutai Kartanegara, predikat SAKIP 2024 (realisasi disusun)",
    },
    {
      args: ["A", "BB", null, "peringkat"],
      result: 83.33,
      decimals: 2,
      note: "yang sama: peringkat 5 dari 6",
    },
    {
      args: ["Cepat berkembang", "Berkembang", "EPDESKEL", "peringkat"],
      result: 66.67,
      decimals: 2,
      note: "Tarakan, kategori kelurahan (realisasi disusun)",
    },
    { args: ["B", "AA"], result: "Terlampaui", note: "disusun" },
    {
      args: ["WTP", "WDP", ["TMP", "TW", "WDP", "WTP"]],
      result: "Belum",
      note: "disusun: skala sendiri untuk opini BPK",
    },
    { args: ["A", "Z"], result: "#N/A", note: "predikat yang tidak ada pada skala (disusun)" },
  ],
  compute: (target, realisasi, skala, metode) => {
    const predikat = predikatOf(skala);
    const [dituju, dicapai] = [rankOf(target, predikat), rankOf(realisasi, predikat)];
    if (dituju === null || dicapai === null) {
      const asing = dituju === null ? target : realisasi;
      return new FunctionError("#N/A", `"${asing}" tidak ada pada skala ${predikat.join(", ")}`);
    }
    if (metode === "peringkat") return (dicapai / dituju) * 100;
    return dicapai === dituju ? "Tercapai" : dicapai > dituju ? "Terlampaui" : "Belum";
  },
  plain: (target, realisasi, skala, metode) => {
    const predikat = predikatOf(skala?.map(({ value }) => value ?? null) ?? null);
    // Where ours reads more than the bare predicate, or none, a formula would not follow.
    if (![target, realisasi].every((cell) => isBare(cell, predikat))) return null;
    const daftar = `|${predikat.join("|").toUpperCase()}|`;
    const tempat = ({ text }: PlainValue): string => `FIND("|"&UPPER(TRIM(${text}))&"|",${quoted(daftar)})`;
    const [t, r] = [tempat(target), tempat(realisasi)];
    if (metode === "status")
      return unlessBlank([target, realisasi], `IF(${r}=${t},"Tercapai",IF(${r}>${t},"Terlampaui","Belum"))`);
    return unlessBlank([target, realisasi], `${peringkat(r, daftar)}/${peringkat(t, daftar)}*100`);
  },
});

function predikatOf(skala: readonly (string | null)[] | null): readonly string[] {
  const isi = skala?.filter((teks) => teks !== null) ?? ["SAKIP"];
  const [nama = ""] = isi;
  const dikenal = Object.entries(PREDIKAT).find(([kunci]) => kunci === nama.toUpperCase());
  return isi.length === 1 && dikenal ? dikenal[1] : isi;
}

function isBare({ raw }: PlainValue<string>, predikat: readonly string[]): boolean {
  const bare = typeof raw === "string" ? raw.trim().toUpperCase() : null;
  return isBlankCell(raw) || predikat.some((teks) => teks.toUpperCase() === bare);
}

/** How many bars stand up to there: the rank. */
function peringkat(tempat: string, daftar: string): string {
  const sampai = `LEFT(${quoted(daftar)},${tempat})`;
  return `(LEN(${sampai})-LEN(SUBSTITUTE(${sampai},"|","")))`;
}
