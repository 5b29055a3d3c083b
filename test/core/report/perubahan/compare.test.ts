import { describe, expect, it } from "vitest";
import { perubahanJson } from "../../../../core/report/perubahan/json";
import { countsOfUbah } from "../../../../core/report/perubahan/wording";
import { compareTyped, HEADING, MURNI, saidOf } from "./typed-plan";

/** Changes one text of the plan, which must be there. */
function changed(from: string, to: string): string {
  if (!MURNI.includes(from)) throw new Error(`not in the plan: ${from}`);
  return MURNI.replace(from, to);
}

const GROUP = "1.06.02 PROGRAM PEMBERDAYAAN SOSIAL";

describe("comparePlans", () => {
  it("finds nothing between a plan and itself", () => {
    const perubahan = compareTyped(MURNI, MURNI);
    expect(perubahan.kelompok).toEqual([]);
    expect(perubahan.catatan).toEqual([]);
    expect(perubahan.tahun).toEqual({ sama: [2026, 2027], hanyaLama: [], hanyaBaru: [] });
    expect(countsOfUbah(perubahan)).toBe("Tidak ada perbedaan.");
  });

  it.each([
    ["a code spelled otherwise", changed("1.06.02.2.03.0001", "1.6.2.2.3.1")],
    ["capitals and marks in a name", changed("Pembinaan Karang Taruna", "PEMBINAAN  KARANG-TARUNA")],
    ["a number written otherwise", changed("| 80 | 300", "| 80,0 | 300,00")],
    ["a unit in the cell", changed("| 80 | 300", "| 80% | 300")],
  ])("takes no notice of %s", (_, baru) => {
    expect(saidOf(compareTyped(MURNI, baru))).toEqual([]);
  });

  it("tells a renamed node by its code", () => {
    const baru = changed("Pembinaan Karang Taruna", "Pembinaan Lembaga Kesejahteraan Sosial");
    expect(saidOf(compareTyped(MURNI, baru))).toEqual([
      GROUP,
      "  1.06.02.2.03.0002 Pembinaan Lembaga Kesejahteraan Sosial",
      "    Ganti nama: Pembinaan Karang Taruna menjadi Pembinaan Lembaga Kesejahteraan Sosial",
    ]);
  });

  it("tells a moved node by its name, and only what else changed of it", () => {
    const baru = changed(
      "1.06.02.2.03.0002 | Pembinaan Karang Taruna | Jumlah Lembaga | 5 | 10 | 200",
      "1.06.02.2.03.0007 | Pembinaan Karang Taruna | Jumlah Lembaga | 5 | 10 | 250",
    );
    expect(saidOf(compareTyped(MURNI, baru))).toEqual([
      GROUP,
      "  1.06.02.2.03.0007 Pembinaan Karang Taruna",
      "    Pindah kode: 1.06.02.2.03.0002 menjadi 1.06.02.2.03.0007",
      "    Pagu 2026: 200 menjadi 250 (+50; +25%)",
    ]);
  });

  it("tells a code that was given to another node as move and addition, not as new names", () => {
    const baru = changed(
      "1.06.02.2.03.0002 | Pembinaan Karang Taruna",
      "1.06.02.2.03.0002 | Bimbingan Keluarga | Jumlah Keluarga | 5 | 10 | 7 | 12 | 7 | 22 | 14\n  1.06.02.2.03.0003 | Pembinaan Karang Taruna",
    );
    expect(saidOf(compareTyped(MURNI, baru))).toEqual([
      GROUP,
      "  1.06.02.2.03.0002 Bimbingan Keluarga",
      "    Ditambah (pagu +14)",
      "  1.06.02.2.03.0003 Pembinaan Karang Taruna",
      "    Pindah kode: 1.06.02.2.03.0002 menjadi 1.06.02.2.03.0003",
    ]);
  });

  it("tells the move of a program once, and not that all below it went along", () => {
    const baru = MURNI.replaceAll("1.06.02", "1.06.04");
    expect(saidOf(compareTyped(MURNI, baru))).toEqual([
      "1.06.04 PROGRAM PEMBERDAYAAN SOSIAL",
      "  1.06.04 PROGRAM PEMBERDAYAAN SOSIAL",
      "    Pindah kode: 1.06.02 menjadi 1.06.04",
    ]);
  });

  it("tells a removed and an added node with the pagu that went and came", () => {
    const sub = /\n.*Karang Taruna.*/;
    expect(saidOf(compareTyped(MURNI, MURNI.replace(sub, "")))).toEqual([
      GROUP,
      "  1.06.02.2.03.0002 Pembinaan Karang Taruna",
      "    Dihapus (pagu -400)",
    ]);
    expect(saidOf(compareTyped(MURNI.replace(sub, ""), MURNI))).toEqual([
      GROUP,
      "  1.06.02.2.03.0002 Pembinaan Karang Taruna",
      "    Ditambah (pagu +400)",
    ]);
  });

  it("tells each column of an indicator: baseline, years, end of the period", () => {
    const baru = changed("70 | 80 | 300 | 85 | 300 | 85", "72 | 78 | 300 | 86 | 300 | 90");
    expect(saidOf(compareTyped(MURNI, baru))).toEqual([
      GROUP,
      "  Indikator 1.06.02: Persentase PSKS aktif",
      "    Kondisi awal 2025: 70 menjadi 72 (+2; +2,86%)",
      "    Target 2026: 80 menjadi 78 (-2; -2,5%)",
      "    Target 2027: 85 menjadi 86 (+1; +1,18%)",
      "    Target akhir: 85 menjadi 90 (+5; +5,88%)",
    ]);
  });

  it("knows an indicator in other words, and tells others as removed and added", () => {
    const reworded = changed("Persentase PSKS aktif (%)", "Persentase aktif PSKS (%)");
    expect(saidOf(compareTyped(MURNI, reworded))).toEqual([
      GROUP,
      "  Indikator 1.06.02: Persentase aktif PSKS",
      "    Ganti nama: Persentase PSKS aktif (%) menjadi Persentase aktif PSKS (%)",
    ]);
    const other = changed("Persentase PSKS aktif (%)", "Indeks ketahanan keluarga");
    expect(saidOf(compareTyped(MURNI, other))).toEqual([
      GROUP,
      "  Indikator 1.06.02: Persentase PSKS aktif",
      "    Dihapus",
      "  Indikator 1.06.02: Indeks ketahanan keluarga",
      "    Ditambah",
    ]);
  });

  it("tells amounts that came, that went, and that cannot be read", () => {
    const baru = changed("| 10 | 100 | 12 | 100 |", "| - | - | 12 orang | 1.00.0 |");
    expect(saidOf(compareTyped(MURNI, baru))).toEqual([
      GROUP,
      "  1.06.02.2.03.0001 Peningkatan Kemampuan Relawan",
      "    Pagu 2026: 100 menjadi - (-100; -100%)",
      "    Pagu 2027: 100 menjadi 1.00.0",
      "  Indikator 1.06.02.2.03.0001: Jumlah Relawan",
      "    Target 2026: 10 menjadi -",
    ]);
  });

  it("compares the years that both have, whatever their columns, and names the others", () => {
    const later = MURNI.replaceAll("2027", "2028").replaceAll("2026", "2027").replaceAll("2025", "2026");
    const perubahan = compareTyped(MURNI, later);
    expect(perubahan.tahun).toEqual({ sama: [2027], hanyaLama: [2026], hanyaBaru: [2028] });
    expect(perubahan.catatan).toEqual([
      "Tahun 2026 hanya ada di versi lama, jadi tidak dibandingkan.",
      "Tahun 2028 hanya ada di versi baru, jadi tidak dibandingkan.",
    ]);
    expect(perubahan.pagu).toEqual([{ tahun: 2027, lama: 300, baru: 300 }]);
    expect(saidOf(perubahan)).toContain("    Target 2027: 85 menjadi 80 (-5; -5,88%)");
  });

  it("compares lists of indicators with their like, and says which table is missing", () => {
    const list = (target: string): string => `${MURNI}
      == IKU
      Indikator Kinerja Utama (IKU)
      No | Indikator Kinerja Utama | Satuan | Target 2026 | Target 2027
      1 | Indeks Kesejahteraan | Angka | ${target} | 72
      2 | Nilai SAKIP | Nilai | B | BB`;
    expect(saidOf(compareTyped(list("70"), list("71")))).toEqual([
      "Indikator kinerja utama (IKU)",
      "  Indikator: Indeks Kesejahteraan",
      "    Target 2026: 70 menjadi 71 (+1; +1,43%)",
    ]);
    const { catatan, kelompok } = compareTyped(list("70"), MURNI);
    expect(kelompok).toEqual([]);
    expect(catatan).toEqual([
      'Tabel "Indikator kinerja utama (IKU)" tidak dikenali di perubahan.xlsx, jadi isinya tidak dibandingkan. ' +
        "Bila tabelnya ada, tetapkan jenisnya pada tab Tabel di buku kerja itu.",
    ]);
  });

  it("says that there is nothing to compare in empty workbooks", () => {
    const perubahan = compareTyped("", "");
    expect(perubahan.catatan).toEqual([
      "Kedua buku kerja tidak memuat tabel pendanaan atau daftar indikator yang dikenali, jadi tidak ada yang dibandingkan.",
    ]);
    expect([perubahan.kelompok, perubahan.pagu]).toEqual([[], []]);
    expect(compareTyped("", MURNI).kelompok).toEqual([]);
    expect(compareTyped(MURNI, HEADING).jumlah).toMatchObject({ dihapus: 5, ditambah: 0 });
  });
});

describe("perubahanJson", () => {
  it("has one object a difference, with the cells of both versions", () => {
    const { perubahan, jumlah } = perubahanJson(compareTyped(MURNI, changed("| 100 | 12", "| 150 | 12")));
    expect(perubahan).toEqual([
      {
        ...{
          kelompok: GROUP,
          tentang: "simpul",
          kode: "1.06.02.2.03.0001",
          nama: "Peningkatan Kemampuan Relawan",
        },
        ...{ jenis: "pagu", kolom: "2026", tahun: 2026, selisih: 50, persen: 50 },
        lama: { isi: "100", sel: "Lembar1!F5" },
        baru: { isi: "150", sel: "Lembar1!F5" },
      },
    ]);
    expect(jumlah.pagu).toBe(1);
  });
});
