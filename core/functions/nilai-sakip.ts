import { BOBOT_SAKIP, nilaiSakip as hitungNilaiSakip } from "../numbers/sakip";
import { FunctionError } from "./error";
import { defineFunction, type PlainValue } from "./function";
import { unlessBlank } from "./plain-text";

/**
 * NILAI_SAKIP(perencanaan; pengukuran; pelaporan; evaluasi; [capaian]; [aturan]; [isian]): the SAKIP value from its
 * components. "" where one of them is blank; #VALUE! where their number does not fit the regulation; #NUM! for a
 * component beyond its range.
 */
export const nilaiSakip = defineFunction({
  name: "NILAI_SAKIP",
  task: "Nilai SAKIP",
  summary: "Menghitung nilai SAKIP dari nilai komponen-komponennya.",
  formula:
    "2021: 30% perencanaan + 30% pengukuran + 15% pelaporan + 25% evaluasi internal. 2015: 30% + 25% + 15% + 10%, dan " +
    "20% capaian. Komponen yang sudah berbobot hanya dijumlahkan.",
  source:
    "Bobot 30/30/15/25: PermenPANRB 88/2021 (aplikasi publik). Bobot 30/25/15/10/20: PermenPAN 12/2015 (pengetahuan umum); " +
    "masih tertulis dalam Renstra Tarakan 2025-2029.",
  certainty: "mungkin",
  parameters: [
    { name: "perencanaan", kind: "angka", description: "nilai perencanaan kinerja" },
    { name: "pengukuran", kind: "angka", description: "nilai pengukuran kinerja" },
    { name: "pelaporan", kind: "angka", description: "nilai pelaporan kinerja" },
    { name: "evaluasi", kind: "angka", description: "nilai evaluasi akuntabilitas kinerja internal" },
    {
      name: "capaian",
      kind: "angka",
      default: null,
      description: "nilai capaian kinerja, hanya untuk aturan 2015",
    },
    {
      name: "aturan",
      kind: "pilihan",
      choices: ["2021", "2015"],
      default: "2021",
      description: "kelompok bobot: PermenPANRB 88/2021 atau PermenPAN 12/2015",
    },
    {
      name: "isian",
      kind: "pilihan",
      choices: ["mentah", "berbobot"],
      default: "mentah",
      description: "mentah: tiap komponen bernilai 0 sampai 100; berbobot: sudah dikalikan bobotnya",
    },
  ],
  result: { kind: "angka", description: "nilai 0 sampai 100, tidak dibulatkan" },
  usage: "C5:C90; D5:D90; E5:E90; F5:F90",
  examples: [
    {
      args: [70, 70, 70, 70, 70, "2015"],
      result: 70,
      note: "disusun, dengan bobot yang tertulis dalam Renstra Tarakan",
    },
    {
      args: [23, 24, 11.5, 19, null, null, "berbobot"],
      result: 77.5,
      note: "contoh aplikasi publik, komponen berbobot",
    },
    { args: [80, 75, 78, 60], result: 73.2, decimals: 2, note: "disusun" },
    {
      args: [70, 70, 70, 70, 70],
      result: "#VALUE!",
      note: "disusun: bobot 2021 tidak mempunyai komponen capaian",
    },
  ],
  compute: (perencanaan, pengukuran, pelaporan, evaluasi, capaian, aturan, isian) => {
    const komponen = [perencanaan, pengukuran, pelaporan, evaluasi, ...(capaian === null ? [] : [capaian])];
    const bobot = BOBOT_SAKIP[aturan];
    if (komponen.length !== bobot.length)
      return new FunctionError("#VALUE!", `aturan ${aturan} mempunyai ${String(bobot.length)} komponen`);
    const luar = komponen.findIndex((nilai, index) => nilai < 0 || nilai > tertinggi(isian, bobot[index]));
    if (luar >= 0)
      return new FunctionError(
        "#NUM!",
        `komponen ke-${String(luar + 1)} paling tinggi ${String(tertinggi(isian, bobot[luar]))}`,
      );
    return isian === "mentah"
      ? hitungNilaiSakip(komponen, aturan)
      : komponen.reduce((sum, nilai) => sum + nilai, 0);
  },
  plain: (perencanaan, pengukuran, pelaporan, evaluasi, capaian, aturan, isian) => {
    const komponen: PlainValue[] = [perencanaan, pengukuran, pelaporan, evaluasi];
    if (capaian && capaian.value !== null) komponen.push(capaian);
    const bobot = BOBOT_SAKIP[aturan];
    if (komponen.length !== bobot.length) return null;
    const luar = komponen.map(
      ({ text }, index) => `${text}<0,${text}>${String(tertinggi(isian, bobot[index]))}`,
    );
    const jumlah = komponen.map(({ text }, index) =>
      isian === "mentah" ? `${text}*${String(bobot[index] ?? 0)}/100` : text,
    );
    return unlessBlank(komponen, `IF(OR(${luar.join(",")}),NA(),${jumlah.join("+")})`);
  },
});

const tertinggi = (isian: "mentah" | "berbobot", bobot = 0): number => (isian === "mentah" ? 100 : bobot);
