import { expect, it } from "vitest";
import { joinPlan } from "../../../core/plan/join";
import { perangkatDaerah } from "../../../core/plan/perangkat-daerah";
import { readExample } from "../../../core/rules/example";
import { recognise } from "../../../core/tables/recognise";

function ownerIn(text: string): unknown {
  const { snapshot } = readExample(text);
  return perangkatDaerah(joinPlan(snapshot.name, recognise(snapshot)));
}

const HEADING =
  "Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027 | Perangkat Daerah";

it("is named with its code by the row that carries one", () => {
  expect(
    ownerIn(`${HEADING}
      1.06.2.13.1.06.01.0000 | Dinas Sosial dan PMD | | | | | |
      1.06.02 | PROGRAM A | Persentase | 80 | 1.000 | 80 | 1.000 | Dinas Lain`),
  ).toEqual({ nama: "Dinas Sosial dan PMD", kode: "1.06.2.13.1.06.01.0000" });
});

it("is what most rows name", () => {
  expect(
    ownerIn(`${HEADING}
      2.15.02 | PROGRAM A | Persentase | 80 | 1.000 | 80 | 1.000 | Dinas Perhubungan
      2.15.02.2.01 | Kegiatan A | Jumlah | 80 | 1.000 | 80 | 1.000 | Dinas Perhubungan
      2.15.02.2.02 | Kegiatan B | Jumlah | 80 | 1.000 | 80 | 1.000 | Bidang Lalu Lintas`),
  ).toEqual({ nama: "Dinas Perhubungan", kode: null });
});

it("is what captions name, without their years", () => {
  expect(
    ownerIn(`Tabel 4.1 Rencana Pendanaan Dinas Perhubungan Kabupaten Rokan Tahun 2025-2029
      ${HEADING}
      2.15.02 | PROGRAM A | Persentase | 80 | 1.000 | 80 | 1.000 | Bidang Lalu Lintas`),
  ).toEqual({ nama: "Dinas Perhubungan Kabupaten Rokan", kode: null });
});

it("is unknown where nothing names it", () => {
  expect(
    ownerIn(`${HEADING}
      2.15.02 | PROGRAM A | Persentase | 80 | 1.000 | 80 | 1.000 | Bidang Lalu Lintas`),
  ).toBeNull();
});
