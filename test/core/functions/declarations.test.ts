import { describe, expect, it } from "vitest";
import { defineFunction } from "../../../core/functions/function";
import { FUNCTIONS } from "../../../core/functions/index";
import { declarationFaults, isOptional, nameFaults } from "../../../core/functions/name";

describe("nameFaults", () => {
  it.each([
    ["CAPAIAN", []],
    ["RATA_PERTUMBUHAN", []],
    ["CAPAIAN.SPM", ["bukan huruf besar, angka, dan garis bawah"]],
    ["capaian", ["bukan huruf besar, angka, dan garis bawah", "kurang dari tiga huruf"]],
    ["1CAPAIAN", ["bukan huruf besar, angka, dan garis bawah"]],
    ["CAPAIAN_", ["berakhir dengan garis bawah"]],
    ["SD", ["kurang dari tiga huruf"]],
    ["IKU1", ["terbaca sebagai alamat sel"]],
    ["XFD1048576", ["terbaca sebagai alamat sel"]],
    ["R1C1", ["kurang dari tiga huruf", "terbaca sebagai alamat sel"]],
  ])("%s", (name, faults) => {
    expect(nameFaults(name)).toEqual(faults);
  });
});

describe("declarations", () => {
  it.each(FUNCTIONS)("$name is sound", (fn) => {
    expect(declarationFaults(fn)).toEqual([]);
  });

  it("have names of their own", () => {
    expect(new Set(FUNCTIONS.map(({ name }) => name)).size).toBe(FUNCTIONS.length);
  });

  /** Frozen: workbooks hold these formulas. Only an optional parameter at the end may be added. */
  it("keep their parameters", () => {
    const signatures = FUNCTIONS.map(({ name, parameters }) => {
      const names = parameters.map((parameter) =>
        isOptional(parameter) ? `[${parameter.name}]` : parameter.name,
      );
      return `${name}(${names.join("; ")})`;
    });
    expect(signatures).toEqual([
      "CAPAIAN(target; realisasi; [polaritas]; [batas]; [rumus])",
      "CAPAIAN_RENTANG(target; realisasi; [polaritas])",
      "CAPAIAN_PREDIKAT(target; realisasi; [skala]; [metode])",
      "STATUS_TARGET(target; realisasi; [polaritas])",
      "SISA_TARGET(target; realisasi; [polaritas]; [bentuk])",
      "RATA_CAPAIAN(rentang; [batas])",
      "KATEGORI_CAPAIAN(capaian; [pembulatan]; [skala])",
      "RASIO_REALISASI(anggaran; realisasi)",
      "REALISASI_SD(realisasi_lalu; realisasi_tahun; [sifat])",
      "REALISASI_TRIWULAN(rentang; [sifat])",
      "TINGKAT_CAPAIAN(target_akhir; realisasi_sd; [polaritas]; [batas])",
      "PERSENTASE(pembilang; penyebut; [batas])",
      "RATA_TERTIMBANG(nilai; bobot)",
      "PERTUMBUHAN(rentang)",
      "RATA_PERTUMBUHAN(rentang; [kosong])",
      "CAGR(rentang)",
      "KONDISI_AKHIR(rentang; [sifat]; [satuan])",
      "TARGET_SD(rentang; tahun_ke; [sifat])",
      "INTERPOLASI_TARGET(awal; akhir; jumlah; [metode]; [desimal])",
      "PROYEKSI(tahun; nilai; tahun_sasaran; [metode])",
      "URAI_TARGET(teks)",
      "POLARITAS(indikator)",
      "TAHUN_RENSTRA(teks; [keluaran])",
      "NILAI_SAKIP(perencanaan; pengukuran; pelaporan; evaluasi; [capaian]; [aturan]; [isian])",
      "PREDIKAT_SAKIP(nilai; [keluaran]; [aturan])",
      "NILAI_IKM(nilai_unsur; [bobot]; [skala])",
      "MUTU_IKM(nilai; [keluaran])",
      "CAPAIAN_SPM(terlayani; berhak; [batas]; [nihil])",
      "INDEKS_SPM(penerima; mutu; [bobot_penerima])",
      "KATEGORI_SPM(indeks)",
      "KODE_BAKU(teks; [gaya])",
      "KODE_INDUK(kode; [level])",
      "LEVEL_KODE(kode; [keluaran])",
      "PISAH_KODE(teks)",
      "CEK_KODE(kode)",
      "NAMA_NOMENKLATUR(kode; [versi]; [pemda])",
      "INDIKATOR_NOMENKLATUR(kode; [kolom]; [versi]; [pemda])",
      "CEK_NOMENKLATUR(kode; [nama]; [versi]; [pemda])",
      "CARI_NOMENKLATUR(kata; [jumlah]; [tingkat]; [versi]; [pemda])",
      "TOTAL_PAGU(kode; pagu; kode_induk; [level_bawah])",
      "SELISIH_PAGU(kode; pagu; kode_induk)",
      "CEK_JUMLAH(induk; anak; [toleransi])",
      "ANGKA(teks; [pengaturan])",
      "SATUAN(teks)",
      "TERBILANG(angka; [bentuk]; [huruf])",
      "RUPIAH(angka; [desimal]; [gaya])",
    ]);
  });
});

describe("defineFunction", () => {
  const about = {
    name: "CONTOH",
    task: "Kode",
    summary: "Contoh.",
    formula: "contoh",
    source: "contoh",
    certainty: "praktik",
    result: { kind: "teks", description: "contoh" },
    usage: "A1",
    examples: [],
  } as const;

  it("infers what compute receives", () => {
    defineFunction({
      ...about,
      parameters: [
        { name: "satu", kind: "angka", description: "" },
        { name: "dua", kind: "pilihan", choices: ["a", "b"], default: "a", description: "" },
        { name: "tiga", kind: "teks", default: null, description: "" },
      ],
      compute: (satu, dua, tiga) => {
        const types: [number, "a" | "b", string | null] = [satu, dua, tiga];
        // @ts-expect-error a choice is one of its list
        const wrong: "c" = dua;
        return types.length + wrong.length;
      },
    });
  });

  it("is refused with faults in its parameters", () => {
    const fn = defineFunction({
      ...about,
      parameters: [
        { name: "satu", kind: "pilihan", choices: ["a"], default: "z", description: "" },
        { name: "satu", kind: "angka", description: "" },
        { name: "Tiga", kind: "angka", default: 0, description: "" },
      ],
      compute: () => "",
    });
    expect(declarationFaults(fn)).toEqual([
      "nilai baku satu",
      "nama parameter Tiga",
      "nama parameter ganda",
      "parameter wajib sesudah parameter opsional",
    ]);
  });
});
