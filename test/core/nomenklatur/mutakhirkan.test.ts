import { describe, expect, test } from "vitest";
import {
  mutakhirkan,
  Nomenklatur,
  type Entry,
  type Pack,
  type Usulan,
  type Tercetak,
} from "../../../core/nomenklatur";
import { entry } from "./lists";

const INDUK = [
  entry("1.06", "BIDANG SOSIAL"),
  entry("1.06.04", "PROGRAM REHABILITASI SOSIAL"),
  entry("1.06.04.2.01", "Rehabilitasi Sosial Dasar"),
  entry("X.XX.01.2.06", "Administrasi Umum"),
];
const sub = (kode: string, nama: string, more: Partial<Entry> = {}): Entry =>
  entry(kode, nama, { satuan: "Orang", ...more });
const pack = (tahun: number, subs: readonly Entry[]): Pack => ({
  id: String(tahun),
  judul: `Daftar ${String(tahun)}`,
  tahun,
  sumber: "",
  lengkap: true,
  entries: [...INDUK, ...subs],
});

const P = "1.06.04.2.01.";
const LAMA = pack(2023, [
  sub(`${P}0001`, "Penyediaan Permakanan"),
  sub(`${P}0002`, "Penyediaan Sandang"),
  sub(`${P}0003`, "Penyediaan Alat Bantu"),
  sub(`${P}0004`, "Pemberian Bimbingan"),
  sub(`${P}0005`, "Penyediaan Asrama"),
  sub(`${P}0006`, "Penelusuran Keluarga"),
  sub(`${P}0007`, "Pembuatan Nomor Induk Kependudukan"),
  sub(`${P}0008`, "Rujukan Lama"),
  sub(`${P}0009`, "Rujukan Lain"),
  sub("X.XX.01.2.06.0001", "Penyediaan Barang Cetakan"),
]);
const BARU = pack(2027, [
  sub(`${P}0001`, "Penyediaan Permakanan"),
  sub(`${P}0011`, "Penyediaan Pakaian", { sebelumnya: [`${P}0002`] }),
  sub(`${P}0012`, "Penyediaan Alat Bantu"),
  sub(`${P}0013`, "Pemberian Bimbingan Fisik", { sebelumnya: [`${P}0004`] }),
  sub(`${P}0014`, "Pemberian Bimbingan Mental", { sebelumnya: [`${P}0004`] }),
  sub(`${P}0015`, "Penyediaan Asrama", { satuan: "Unit" }),
  sub(`${P}0016`, "Penelusuran Keluarga Inti"),
  sub(`${P}0018`, "Rujukan", { sebelumnya: [`${P}0008`, `${P}0009`] }),
  sub("X.XX.01.2.06.0002", "Penyediaan Barang Cetakan"),
]);
const jenis = "kabupaten/kota";
const nomenklatur = new Nomenklatur([LAMA, BARU], { jenis });

function usulan(...printed: readonly (readonly [string, string])[]): readonly Usulan<Tercetak>[] {
  return mutakhirkan(
    printed.map(([kode, nama]) => ({ kode, nama })),
    nomenklatur,
  );
}

/** What is proposed, as "kind code, code". */
function ringkas(proposal: Usulan<Tercetak> | undefined): string {
  if (proposal?.kind === "pasti") return `pasti ${proposal.calon.kode}`;
  if (proposal?.kind === "pilih") return `pilih ${proposal.calon.map(({ kode }) => kode).join(", ")}`;
  return proposal?.kind ?? "";
}

describe("satu kode", () => {
  test.each<[string, string, string, string]>([
    ["yang berlaku tetap", `${P}0001`, "penyediaan PERMAKANAN", "tetap"],
    ["yang berlaku tetap walaupun namanya salah ketik", `${P}0001`, "Penyediaan Permakanaan", "tetap"],
    ["penerus resmi", `${P}0002`, "Penyediaan Sandang", `pasti ${P}0011`],
    ["penerus resmi dengan nama baru", `${P}0002`, "Penyediaan Pakaian", `pasti ${P}0011`],
    ["penerus resmi tanpa nama tercetak", `${P}0002`, "", `pasti ${P}0011`],
    ["nama tercetak berbeda", `${P}0002`, "Penyediaan Kendaraan", `pilih ${P}0011`],
    ["nama sama dalam bidang yang sama", `${P}0003`, "Penyediaan Alat Bantu", `pasti ${P}0012`],
    ["dua penerus", `${P}0004`, "Pemberian Bimbingan", `pilih ${P}0013, ${P}0014`],
    ["nama sama, satuan berubah", `${P}0005`, "Penyediaan Asrama", `pilih ${P}0015`],
    ["hanya nama mirip", `${P}0006`, "Penelusuran Keluarga", `pilih ${P}0016`],
    ["tanpa penerus", `${P}0007`, "Pembuatan Nomor Induk Kependudukan", "tanpa-penerus"],
    [
      "penunjang kembali ke bidang dokumen",
      "2.13.01.2.06.0001",
      "Penyediaan Barang Cetakan",
      "pasti 2.13.01.2.06.0002",
    ],
    ["tidak dikenal, nama dikenal", `${P}0099`, "Penyediaan Pakaian", `pilih ${P}0011`],
    ["tidak dikenal, nama pun tidak", `${P}0099`, "Zqxwv", "tanpa-penerus"],
    ["kode berlaku dengan nama kode lain", `${P}0001`, "Penyediaan Pakaian", `pilih ${P}0011, ${P}0001`],
    ["bidang tanpa daftar", "2.13.02.2.01", "Penataan Desa", "tidak-dinilai"],
  ])("%s", (_name, kode, nama, expected) => {
    expect(ringkas(usulan([kode, nama])[0])).toBe(expected);
  });

  test("alasan dan yang ikut berubah disebut", () => {
    expect(usulan([`${P}0002`, "Penyediaan Sandang"])).toEqual([
      {
        item: { kode: `${P}0002`, nama: "Penyediaan Sandang" },
        kind: "pasti",
        calon: {
          entry: nomenklatur.find(`${P}0011`),
          kode: `${P}0011`,
          alasan: "Penerus resmi menurut daftar SIPD.",
          catatan: ['Namanya menjadi "Penyediaan Pakaian".'],
        },
      },
    ]);
    expect(usulan([`${P}0005`, "Penyediaan Asrama"])[0]).toMatchObject({
      alasan: "Satuannya berubah dari Orang menjadi Unit.",
      calon: [{ catatan: ["Satuannya menjadi Unit (semula Orang)."] }],
    });
  });
});

describe("seluruh dokumen", () => {
  test("dua kode yang menjadi satu tidak diganti sendiri", () => {
    const both = usulan([`${P}0008`, "Rujukan Lama"], [`${P}0009`, "Rujukan Lain"]);
    expect(both.map(ringkas)).toEqual([`pilih ${P}0018`, `pilih ${P}0018`]);
    expect(both[0]).toMatchObject({ alasan: expect.stringContaining("Gabungkan") as string });
  });

  test("kode baru yang sudah tertulis tidak ditulis dua kali", () => {
    expect(
      usulan([`${P}0002`, "Penyediaan Sandang"], [`${P}0011`, "Penyediaan Pakaian"]).map(ringkas),
    ).toEqual([`pilih ${P}0011`, "tetap"]);
  });

  test("kode yang sama pada dua baris bukan dua kode", () => {
    const twice = usulan([`${P}0002`, "Penyediaan Sandang"], [`${P}0002`, "Penyediaan Sandang"]);
    expect(twice.map(ringkas)).toEqual([`pasti ${P}0011`, `pasti ${P}0011`]);
  });
});

test("kode senama yang sudah ada bersama kode lama bukan penerusnya", () => {
  const lama = pack(2023, [sub(`${P}0001`, "Fasilitasi"), sub("1.06.04.2.02.0001", "Fasilitasi")]);
  const baru = pack(2027, [sub(`${P}0002`, "Lain"), sub("1.06.04.2.02.0001", "Fasilitasi")]);
  const [proposal] = mutakhirkan(
    [{ kode: `${P}0001`, nama: "Fasilitasi" }],
    new Nomenklatur([lama, baru], { jenis }),
  );
  expect(ringkas(proposal)).toBe("pilih 1.06.04.2.02.0001");
});

test("penerus diikuti melalui beberapa daftar, lingkaran tidak menyesatkan", () => {
  const tengah = pack(2025, [sub(`${P}0002`, "B", { sebelumnya: [`${P}0001`] })]);
  const akhir = pack(2027, [sub(`${P}0003`, "C", { sebelumnya: [`${P}0002`] })]);
  const lama = pack(2023, [sub(`${P}0001`, "A", { sebelumnya: [`${P}0002`] })]);
  const lists = new Nomenklatur([lama, tengah, akhir], { jenis });
  expect(ringkas(mutakhirkan([{ kode: `${P}0001`, nama: "A" }], lists)[0])).toBe(`pasti ${P}0003`);
});
