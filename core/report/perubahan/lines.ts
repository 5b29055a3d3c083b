import { printNumber } from "../../numbers/print";
import { percentOf } from "./compare-figures";
import type { Butir, Kelompok, PaguTahun, Perubahan } from "./perubahan";
import { butirTitle, countsOfUbah, persenText, signed, ubahText, yearsText } from "./wording";

/** The differences as lines of plain text, for a terminal or a text file. */
export function perubahanLines(perubahan: Perubahan): string[] {
  const { lama, baru, catatan, pagu, kelompok } = perubahan;
  return [
    `Lama: ${lama}`,
    `Baru: ${baru}`,
    ...[yearsText(perubahan), ...catatan].filter((line) => line !== ""),
    ...(pagu.length > 0 ? ["", "Jumlah pagu program:", ...pagu.map(paguLine)] : []),
    ...kelompok.flatMap(kelompokLines),
    "",
    countsOfUbah(perubahan),
  ];
}

function paguLine({ tahun, lama, baru }: PaguTahun): string {
  const year = `  ${String(tahun)}: `;
  if (baru === lama) return `${year}tetap ${printNumber(lama)}`;
  const persen = percentOf(baru - lama, lama);
  const change = signed(baru - lama) + (persen === null ? "" : `; ${persenText(persen)}`);
  return `${year}${printNumber(lama)} menjadi ${printNumber(baru)} (${change})`;
}

function kelompokLines({ judul, butir }: Kelompok): string[] {
  return ["", judul, ...butir.flatMap(butirLines)];
}

function butirLines(butir: Butir): string[] {
  const owner =
    butir.tentang === "indikator" ? `Indikator${butir.kode === "" ? "" : ` ${butir.kode}`}: ` : "";
  return [`  ${owner}${butirTitle(butir)}`, ...butir.ubah.map((ubah) => `    ${ubahText(ubah)}`)];
}
