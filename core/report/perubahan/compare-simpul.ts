import { nameKey } from "../../plan/name";
import type { Simpul } from "../../plan/plan";
import { addressOf } from "../../workbook/address";
import { compareAngka, paguAngka } from "./compare-figures";
import type { PairedSimpul } from "./pair-simpul";
import { ALL_YEARS, END, type Butir, type Sisi, type Ubah } from "./perubahan";

/** What changed of a node itself; null where nothing did. Its indicators are told apart. */
export function compareSimpul(pair: PairedSimpul): Butir | null {
  const { lama, baru } = pair;
  const shown = baru ?? lama;
  const ubah = lama && baru ? changesOf(lama, baru, pair.isMoved) : onlyIn(pair);
  if (!shown || ubah.length === 0) return null;
  return { tentang: "simpul", kode: shown.kode.baku, nama: shown.nama, ubah };
}

function changesOf(lama: Simpul, baru: Simpul, isMoved: boolean): Ubah[] {
  const pagu = compareAngka(paguAngka(lama), paguAngka(baru), ({ kolom }) =>
    kolom === END ? "pagu-akhir" : "pagu",
  );
  return [
    ...(isMoved ? [plainUbah("pindah", kodeSisi(lama), kodeSisi(baru))] : []),
    ...(nameKey(lama.nama) === nameKey(baru.nama)
      ? []
      : [plainUbah("ganti-nama", namaSisi(lama), namaSisi(baru))]),
    ...pagu,
  ];
}

/** A node that came or went, with the pagu of all its years as the difference. */
function onlyIn({ lama, baru }: PairedSimpul): Ubah[] {
  if (baru)
    return [{ ...plainUbah("ditambah", null, namaSisi(baru)), kolom: ALL_YEARS, selisih: totalOf(baru) }];
  if (lama)
    return [{ ...plainUbah("dihapus", namaSisi(lama), null), kolom: ALL_YEARS, selisih: -totalOf(lama) }];
  return [];
}

function totalOf(simpul: Simpul): number {
  const years = paguAngka(simpul).filter(({ kolom }) => kolom !== END);
  return years.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
}

/** A difference that is not one of amounts. */
export function plainUbah(jenis: Ubah["jenis"], lama: Sisi | null, baru: Sisi | null): Ubah {
  return { jenis, kolom: "", tahun: null, lama, baru, selisih: null, persen: null };
}

function kodeSisi({ kode, cell }: Simpul): Sisi {
  return { text: kode.baku, angka: null, at: addressOf(cell) };
}

function namaSisi({ nama, namaCell }: Simpul): Sisi {
  return { text: nama, angka: null, at: addressOf(namaCell) };
}
