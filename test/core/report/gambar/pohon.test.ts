import { describe, expect, it } from "vitest";
import { checkWorkbook, type CheckedWorkbook } from "../../../../core/report/check-workbook";
import { pohonKinerja, type Counts } from "../../../../core/report/gambar/pohon";
import { firstUnfolded, foldablePaths, pohonRows } from "../../../../core/report/gambar/rows";
import { ignoreKey } from "../../../../core/report/ignores";
import { readExample } from "../../../../core/rules/example";
import { formatAddress } from "../../../../core/workbook/address";
import { readSample, type Sample } from "../../../seeds/samples";

const TUJUAN = `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
  Menurunnya kemiskinan | Meningkatnya layanan | Nilai IKM | 80 | 81
  | Meningkatnya akuntabilitas | Nilai SAKIP | 80 | 81`;
const PENDANAAN = `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
  1.06 | URUSAN BIDANG SOSIAL | | | 2.000.000 | | 2.000.000
  1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80 | 1.000.000 | 80 | 1.000.000
  1.06.02.2.03 | Pengembangan Potensi | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
  1.06.02.2.03.001 | Peningkatan Kemampuan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
  1.06.04 | PROGRAM REHABILITASI SOSIAL | Persentase PPKS | 80 | 1.000.000 | 80 | 1.000.000
  1.06.04.2.01 | Rehabilitasi Dasar | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
  1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000`;
const PERUMUSAN = `Tujuan | Sasaran | Outcome | Output | Indikator | Program / Kegiatan / Subkegiatan
  Menurunnya kemiskinan | Meningkatnya layanan | Meningkatnya PSKS | | Persentase PSKS (%) | 1.06.02 - PROGRAM PEMBERDAYAAN SOSIAL
  | Meningkatnya akuntabilitas | Meningkatnya kinerja | | Nilai SAKIP (Nilai) | 1.06.02 - PROGRAM PEMBERDAYAAN SOSIAL
  | | | | Jumlah Dokumen (Dokumen) | 1.06.01 - PROGRAM PENUNJANG`;

function typed(...sheets: string[]): CheckedWorkbook {
  return checkWorkbook(readExample(sheets.join("\n== Lembar\n")).snapshot);
}

/** All of the tree as text. */
function told(checked: CheckedWorkbook): string[] {
  const pohon = pohonKinerja(checked, []);
  return pohonRows(pohon, foldablePaths(pohon)).map(({ simpul, depth }) => {
    const { jenis, kode, nama } = simpul;
    return `${"  ".repeat(depth)}${jenis}: ${[kode, nama].filter((text) => text !== "").join(" ")}`;
  });
}

const sum = ({ error, warning, info }: Counts): number => error + warning + info;

describe("pohonKinerja", () => {
  it("puts programs under each of their sasaran, and the others under their bidang urusan", () => {
    expect(told(typed(TUJUAN, PENDANAAN, PERUMUSAN))).toEqual([
      "tujuan: Menurunnya kemiskinan",
      "  sasaran: Meningkatnya layanan",
      "    program: 1.06.02 PROGRAM PEMBERDAYAAN SOSIAL",
      "      kegiatan: 1.06.02.2.03 Pengembangan Potensi",
      "        sub kegiatan: 1.06.02.2.03.0001 Peningkatan Kemampuan",
      "  sasaran: Meningkatnya akuntabilitas",
      "    program: 1.06.02 PROGRAM PEMBERDAYAAN SOSIAL",
      "      kegiatan: 1.06.02.2.03 Pengembangan Potensi",
      "        sub kegiatan: 1.06.02.2.03.0001 Peningkatan Kemampuan",
      "    program: 1.06.01 PROGRAM PENUNJANG",
      "bidang: 1.06 URUSAN BIDANG SOSIAL",
      "  program: 1.06.04 PROGRAM REHABILITASI SOSIAL",
      "    kegiatan: 1.06.04.2.01 Rehabilitasi Dasar",
      "      sub kegiatan: 1.06.04.2.01.0001 Penyediaan Permakanan",
    ]);
  });

  it("shows a sasaran without a program, and bidang urusan that nobody printed", () => {
    const [heading = "", , , , , ...programs] = PENDANAAN.split("\n");
    expect(told(typed(TUJUAN, [heading, ...programs].join("\n")))).toEqual([
      "tujuan: Menurunnya kemiskinan",
      "  sasaran: Meningkatnya layanan",
      "  sasaran: Meningkatnya akuntabilitas",
      "bidang: 1.06",
      "  program: 1.06.04 PROGRAM REHABILITASI SOSIAL",
      "    kegiatan: 1.06.04.2.01 Rehabilitasi Dasar",
      "      sub kegiatan: 1.06.04.2.01.0001 Penyediaan Permakanan",
    ]);
  });

  it("follows the rows of tujuan and sasaran in a funding table", () => {
    const checked =
      typed(`Tujuan | Sasaran | Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
      Menurunnya kemiskinan | | | | Angka Kemiskinan | 5 | | 4 |
      | Meningkatnya layanan | | | Nilai IKM | 80 | | 81 |
      | | 1.06.02 | PROGRAM A | Persentase PSKS | 80 | 1.000.000 | 80 | 1.000.000
      | Meningkatnya akuntabilitas | | | Nilai SAKIP | 80 | | 81 |
      | | 1.06.01 | PROGRAM B | Persentase Dokumen | 80 | 1.000.000 | 80 | 1.000.000`);
    expect(told(checked)).toEqual([
      "tujuan: Menurunnya kemiskinan",
      "  sasaran: Meningkatnya layanan",
      "    program: 1.06.02 PROGRAM A",
      "  sasaran: Meningkatnya akuntabilitas",
      "    program: 1.06.01 PROGRAM B",
    ]);
  });

  it("hangs what has lost its parent below the nearest that is printed", () => {
    const lost = PENDANAAN.split("\n")
      .filter((line) => !line.includes("Rehabilitasi Dasar"))
      .join("\n");
    expect(told(typed(lost)).slice(-2)).toEqual([
      "  program: 1.06.04 PROGRAM REHABILITASI SOSIAL",
      "    sub kegiatan: 1.06.04.2.01.0001 Penyediaan Permakanan",
    ]);
  });

  it("counts a finding at its node and once above, knows its cell, and forgets what is ignored", () => {
    const checked = typed(PENDANAAN);
    const [bidang] = pohonKinerja(checked, []).akar;
    const program = bidang?.anak[0];
    const sub = program?.anak[0]?.anak[0];
    expect(sub?.at && formatAddress(sub.at)).toBe("Lembar1!A5");
    const finding = checked.findings.find(({ rule }) => rule === "kode-tanpa-nol");
    if (!finding || !sub || !program) throw new Error("the tree lacks what the plan has");
    expect(sum(sub.own)).toBe(1);
    expect(sum(program.own)).toBe(0);
    expect(sum(program.total)).toBe(1);
    const ignores = [{ key: ignoreKey(finding), reason: "uji", apa: finding.apa }];
    expect(sum(pohonKinerja(checked, ignores).akar[0]?.anak[0]?.total ?? program.total)).toBe(0);
  });

  it("has nothing to show of a workbook without such tables", () => {
    expect(pohonKinerja(typed("Nama | Alamat\nA | B"), []).akar).toEqual([]);
  });

  it.each([
    ["dumai", { tujuan: 5, sasaran: 5, program: 9, kegiatan: 20, "sub kegiatan": 84 }],
    ["tarakan", { tujuan: 1, sasaran: 4, bidang: 2, program: 8, kegiatan: 16, "sub kegiatan": 53 }],
  ] as const)(
    "holds all nodes of %s, and each open finding in the tree or beside it",
    async (name, nodes) => {
      const checked = checkWorkbook(await readSample(name satisfies Sample));
      const pohon = pohonKinerja(checked, []);
      const rows = pohonRows(pohon, foldablePaths(pohon));
      const counted: Record<string, number> = {};
      for (const { simpul } of rows) counted[simpul.jenis] = (counted[simpul.jenis] ?? 0) + 1;
      expect(counted).toEqual(nodes);
      const most = pohon.akar.reduce((total, simpul) => total + sum(simpul.total), sum(pohon.elsewhere));
      expect(most).toBeGreaterThanOrEqual(checked.findings.length);
      expect(sum(pohon.elsewhere)).toBeLessThan(checked.findings.length / 2);
      expect(rows.every(({ simpul }) => simpul.at !== null && simpul.nama !== "")).toBe(true);
    },
  );
});

describe("pohonRows", () => {
  const pohon = pohonKinerja(typed(TUJUAN, PENDANAAN), []);

  it("shows no more than what is unfolded, with each one's place", () => {
    expect(
      pohonRows(pohon, new Set(["0"])).map(({ path, depth, place, of, open }) => [
        path,
        depth,
        place,
        of,
        open,
      ]),
    ).toEqual([
      ["0", 0, 1, 2, true],
      ["0.0", 1, 1, 2, null],
      ["0.1", 1, 2, 2, null],
      ["1", 0, 2, 2, false],
    ]);
  });

  it("begins with the programs in sight", () => {
    const kinds = pohonRows(pohon, firstUnfolded(pohon)).map(({ simpul }) => simpul.jenis);
    expect(kinds).toEqual(["tujuan", "sasaran", "sasaran", "bidang", "program", "program"]);
  });
});
