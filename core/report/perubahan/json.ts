import { formatAddress } from "../../workbook/address";
import type { JenisUbah, Perubahan, Sisi } from "./perubahan";

/** Two versions as `periksa banding --json` prints them. */
export interface PerubahanJson {
  readonly lama: string;
  readonly baru: string;
  readonly tahun: Perubahan["tahun"];
  readonly catatan: readonly string[];
  readonly pagu: Perubahan["pagu"];
  readonly jumlah: Perubahan["jumlah"];
  readonly perubahan: readonly UbahJson[];
}

export interface UbahJson {
  readonly kelompok: string;
  readonly tentang: "simpul" | "indikator";
  readonly kode: string;
  readonly nama: string;
  readonly jenis: JenisUbah;
  readonly kolom: string;
  readonly tahun: number | null;
  readonly lama: SisiJson | null;
  readonly baru: SisiJson | null;
  readonly selisih: number | null;
  readonly persen: number | null;
}

/** What a version prints, with its cell as `Sheet!A1`. */
export interface SisiJson {
  readonly isi: string;
  readonly sel: string;
}

export function perubahanJson(perubahan: Perubahan): PerubahanJson {
  const { lama, baru, tahun, catatan, pagu, jumlah, kelompok } = perubahan;
  const flat = kelompok.flatMap(({ judul, butir }) =>
    butir.flatMap(({ tentang, kode, nama, ubah }) =>
      ubah.map((each): UbahJson => ({
        kelompok: judul,
        tentang,
        kode,
        nama,
        ...each,
        lama: sisiJson(each.lama),
        baru: sisiJson(each.baru),
      })),
    ),
  );
  return { lama, baru, tahun, catatan, pagu, jumlah, perubahan: flat };
}

function sisiJson(sisi: Sisi | null): SisiJson | null {
  return sisi && { isi: sisi.text, sel: formatAddress(sisi.at) };
}
