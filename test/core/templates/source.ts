import { Nomenklatur, packContoh } from "../../../core/nomenklatur";
import { simpulFromNomenklatur } from "../../../core/templates";
import type { IndikatorIsian, SimpulIsian, Source } from "../../../core/templates/source";
import type { Level } from "../../../core/kode/kode";

const YEARS = [2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030];

function indikator(nama: string, satuan: string, level: IndikatorIsian["level"]): IndikatorIsian {
  const target = new Map(YEARS.map((year, index) => [year, 60 + index]));
  const above = { tujuan: "Meningkatnya kesejahteraan sosial", sasaran: "" };
  return {
    nama,
    satuan,
    level,
    ...above,
    awal: 55,
    target,
    akhir: new Map([[2026, level === "kegiatan" || level === "sub kegiatan" ? 310 : 64]]),
  };
}

const sasaran = (nama: string, each: IndikatorIsian): IndikatorIsian => ({ ...each, sasaran: nama });

function simpul(kode: string, level: Level, nama: string, more: Partial<SimpulIsian> = {}): SimpulIsian {
  return { kode, level, nama, keluaran: "", indikator: [], pagu: new Map(), ...more };
}

const pagu = (amount: number): SimpulIsian["pagu"] => new Map(YEARS.map((year) => [year, amount]));

/** A small Renstra: two tujuan indicators, one program with a kegiatan and two sub kegiatan. */
export const SOURCE: Source = {
  sasaran: [
    indikator("Indeks Kesejahteraan Sosial", "Indeks", "tujuan"),
    sasaran("Meningkatnya perlindungan sosial", indikator("Persentase PPKS yang tertangani", "%", "sasaran")),
  ],
  simpul: [
    simpul("1.06", "bidang", "URUSAN PEMERINTAHAN BIDANG SOSIAL"),
    simpul("1.06.02", "program", "PROGRAM PEMBERDAYAAN SOSIAL", {
      keluaran: "Meningkatnya kapasitas potensi sumber kesejahteraan sosial",
      indikator: [indikator("Persentase PSKS yang aktif", "%", "program")],
    }),
    simpul("1.06.02.2.03", "kegiatan", "Pengembangan Potensi Sumber Kesejahteraan Sosial Daerah", {
      keluaran: "Terlaksananya pengembangan potensi sumber kesejahteraan sosial",
      indikator: [indikator("Jumlah PSKS yang dikembangkan", "Orang", "kegiatan")],
    }),
    simpul("1.06.02.2.03.0001", "sub kegiatan", "Peningkatan Kemampuan Pekerja Sosial Masyarakat", {
      keluaran: "Meningkatnya kemampuan pekerja sosial masyarakat",
      indikator: [
        indikator("Jumlah pekerja sosial masyarakat yang meningkat kemampuannya", "Orang", "sub kegiatan"),
      ],
      pagu: pagu(100_000_000),
    }),
    simpul(
      "1.06.02.2.03.0002",
      "sub kegiatan",
      "Peningkatan Kemampuan Tenaga Kesejahteraan Sosial Kecamatan",
      {
        keluaran: "Meningkatnya kemampuan tenaga kesejahteraan sosial kecamatan",
        indikator: [
          indikator(
            "Jumlah tenaga kesejahteraan sosial yang meningkat kemampuannya",
            "Orang",
            "sub kegiatan",
          ),
        ],
        pagu: pagu(50_000_000),
      },
    ),
  ],
};

/** Two programs of the list that ships, one of them penunjang. */
export const FROM_LIST: Source = {
  sasaran: [],
  simpul: simpulFromNomenklatur(new Nomenklatur([packContoh()], { jenis: "kabupaten/kota" }), [
    "1.06.01",
    "1.06.05",
  ]),
};
