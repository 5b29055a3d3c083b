import { expect, it } from "vitest";
import {
  countLines,
  findLists,
  issueGroups,
  listFileName,
  namedList,
  type FoundLists,
} from "../../../core/report/lists-view";
import { plainSheet, type SheetSnapshot } from "../../../core/workbook/snapshot";

const HEADING = ["JENIS PEMDA", "BIDANG", "PROGRAM", "KEGIATAN", "SUBKEGIATAN"];
const row = (sub: string): string[] => [
  "KABKOT",
  "1.06 SOSIAL",
  "1.06.02 PROGRAM A",
  "1.06.02.2.03 Kegiatan B",
  sub,
];
const SMALL = plainSheet("kecil", [HEADING, row("1.06.02.2.03.0001 Satu")]);
const LARGE = plainSheet("Kepmendagri 900.1.15.5-1317 Tahun 2023", [
  HEADING,
  row("1.06.02.2.03.0001 Satu"),
  row("1.06.02.2.03.0002 Dua"),
  row("1.06.02.2.03.0002 Dua"),
]);

function found(sheets: SheetSnapshot[]): FoundLists {
  const steps = findLists({ name: "daftar.xlsx", sheets });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

it("tries every visible sheet and puts the largest list first, with what its sheet says of it", () => {
  const lists = found([
    plainSheet("catatan", [["halo"]]),
    SMALL,
    { ...LARGE, name: "hidden", visibility: "hidden" },
    LARGE,
  ]);
  if ("kind" in lists) throw new Error(lists.apa);
  expect(lists.map(({ sheet }) => sheet)).toEqual([LARGE.name, "kecil"]);
  const [first] = lists;
  expect(first?.list.pack).toMatchObject({ judul: "Kepmendagri 900.1.15.5-1317 Tahun 2023", tahun: 2023 });
  expect(first && countLines(first.list.pack)).toEqual([
    { jenis: "kabupaten/kota", counts: "1 bidang, 1 program, 1 kegiatan, 2 sub kegiatan" },
  ]);
  expect(
    first && issueGroups(first.list).map(({ title, count, skipped }) => [title, count, skipped]),
  ).toContainEqual(["Baris ganda", 1, true]);
});

it("says why where there is none", () => {
  expect(found([plainSheet("catatan", [["halo"]])])).toMatchObject({ kind: "gagal" });
  expect(found([])).toMatchObject({ kind: "gagal" });
});

it("names a list as a person does", () => {
  const lists = found([SMALL]);
  if ("kind" in lists || !lists[0]) throw new Error("no list");
  const pack = namedList(lists[0].list.pack, { judul: "Daftar Kota / 2026", tahun: 2026, lengkap: false });
  expect(pack).toMatchObject({
    id: "daftar-kota-2026",
    judul: "Daftar Kota / 2026",
    tahun: 2026,
    lengkap: false,
  });
  expect(listFileName(pack)).toBe("nomenklatur-daftar-kota-2026.json");
});
