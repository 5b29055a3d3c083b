import { sameUnit } from "../../numbers/unit";
import { satuanOf } from "../../plan/indikator";
import { nameKey } from "../../plan/name";
import type { Figure, Indikator } from "../../plan/plan";
import { addressOf } from "../../workbook/address";
import { angka, angkaOf, compareAngka, type Angka } from "./compare-figures";
import { plainUbah } from "./compare-simpul";
import { pairIndikator, type PairedIndikator } from "./pair-indikator";
import { END, type Butir, type JenisUbah, type Sisi, type Ubah } from "./perubahan";

/** What changed of the indicators of one node (with its code) or of one list (""). */
export function compareIndikatorOf(
  kode: string,
  lama: readonly Indikator[],
  baru: readonly Indikator[],
): Butir[] {
  return pairIndikator(lama, baru).flatMap((pair) => {
    const shown = pair.baru ?? pair.lama;
    const ubah = changesOf(pair);
    return shown && ubah.length > 0
      ? [{ tentang: "indikator" as const, kode, nama: shown.name.name, ubah }]
      : [];
  });
}

function changesOf({ lama, baru }: PairedIndikator): Ubah[] {
  if (!lama) return baru ? [plainUbah("ditambah", null, namaSisi(baru))] : [];
  if (!baru) return [plainUbah("dihapus", namaSisi(lama), null)];
  return [
    ...(nameKey(lama.cell.text) === nameKey(baru.cell.text)
      ? []
      : [plainUbah("ganti-nama", namaSisi(lama), namaSisi(baru))]),
    ...compareSatuan(lama, baru),
    ...compareBaseline(lama.baseline, baru.baseline),
    ...compareAngka(angkaOf(lama.targets), angkaOf(baru.targets), is("target")),
    ...compareAngka(akhirOf(lama), akhirOf(baru), is("target-akhir")),
  ];
}

const is = (jenis: JenisUbah) => (): JenisUbah => jenis;

function compareSatuan(lama: Indikator, baru: Indikator): Ubah[] {
  const [old, now] = [satuanOf(lama), satuanOf(baru)];
  if (old === "" || now === "" || sameUnit(old, now)) return [];
  return [plainUbah("satuan", satuanSisi(lama, old), satuanSisi(baru, now))];
}

/** A new period begins from another year: two lone baselines are compared whatever their years. */
function compareBaseline(lama: readonly Figure[], baru: readonly Figure[]): Ubah[] {
  const [old] = lama;
  const [now] = baru;
  const isLone = lama.length === 1 && baru.length === 1;
  if (!isLone || !old || !now || old.year === now.year)
    return compareAngka(awal(lama), awal(baru), is("kondisi-awal"));
  const kolom = `awal (${yearText(old)}, lalu ${yearText(now)})`;
  return compareAngka([angka(old, kolom)], [angka(now, kolom)], is("kondisi-awal"));
}

function awal(figures: readonly Figure[]): Angka[] {
  return angkaOf(figures).map((each) => ({ ...each, kolom: `awal ${each.kolom}` }));
}

function yearText({ year }: Figure): string {
  return year === null ? "tanpa tahun" : String(year);
}

function akhirOf({ akhir }: Indikator): Angka[] {
  return akhir ? [{ ...angka(akhir, END), tahun: null }] : [];
}

function namaSisi({ cell }: Indikator): Sisi {
  return { text: cell.text, angka: null, at: addressOf(cell) };
}

function satuanSisi({ satuan, cell }: Indikator, text: string): Sisi {
  return { text, angka: null, at: addressOf(satuan ?? cell) };
}
