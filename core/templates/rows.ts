import type { RowDraft, SectionContent } from "./template";
import type { IndikatorIsian, SimpulIsian, Source } from "./source";

/** Ways to fill tables. Every row says all that it knows; a template takes what it has columns for. */
export const oneSection = (rows: readonly RowDraft[]): readonly SectionContent[] =>
  rows.length === 0 ? [] : [{ rows }];

/** Programs, kegiatan and sub kegiatan, a row each, further indicators below. */
export const simpulRows = ({ simpul }: Source): readonly SectionContent[] =>
  oneSection(simpul.flatMap(simpulRow));

function simpulRow(simpul: SimpulIsian): RowDraft[] {
  const [first, ...more] = simpul.indikator;
  const { kode, nama, pagu } = simpul;
  return [
    {
      cells: { kode, uraian: nama, pagu, "pagu-maju": pagu, ...indikatorCells(first) },
      bold: isGroup(simpul),
    },
    ...more.map((indikator) => ({ cells: indikatorCells(indikator) })),
  ];
}

/** The same by their names and indicators alone. */
export const simpulNameRows = ({ simpul, sasaran }: Source): readonly SectionContent[] =>
  simpulRows({
    sasaran,
    simpul: simpul.map((each) => ({
      ...each,
      pagu: new Map(),
      indikator: each.indikator.map((indikator) => ({
        ...indikator,
        awal: null,
        target: new Map(),
        akhir: new Map(),
      })),
    })),
  });

/** The layout of Inmendagri 2/2025: a row for the code, and one for what it is to bring about. */
export const simpulAndKeluaranRows = ({ simpul }: Source): readonly SectionContent[] =>
  oneSection(
    simpul.flatMap((each): RowDraft[] => {
      const [first, ...more] = each.indikator;
      const code: RowDraft = {
        cells: { kode: each.kode, uraian: each.nama, pagu: each.pagu },
        bold: isGroup(each),
      };
      if (each.level === "bidang" || each.level === "urusan") return [code];
      return [
        code,
        { cells: { uraian: each.keluaran || null, ...indikatorCells(first) }, repeats: ["pagu"] },
        ...more.map((indikator) => ({ cells: indikatorCells(indikator) })),
      ];
    }),
  );

/** Tujuan and sasaran with their indicators, then what programs, kegiatan and sub kegiatan bring about. */
export const perumusanRows = (source: Source): readonly SectionContent[] =>
  oneSection([
    ...tujuanDrafts(source),
    ...source.simpul.flatMap((simpul): RowDraft[] => {
      const [first, ...more] = simpul.indikator;
      const role = simpul.level === "program" ? "outcome" : "output";
      const named = { kode: simpul.kode, uraian: simpul.nama, [role]: simpul.keluaran || null };
      return [
        { cells: { ...named, ...indikatorCells(first) }, bold: isGroup(simpul) },
        ...more.map((indikator) => ({ cells: indikatorCells(indikator) })),
      ];
    }),
  ]);

/** Each program with its sub kegiatan beside it. */
export const prioritasRows = ({ simpul }: Source): readonly SectionContent[] => {
  const programs = simpul.filter(({ level }) => level === "program");
  return oneSection(
    programs.flatMap((program, index) => {
      const below = simpul.filter(
        ({ level, kode }) => level === "sub kegiatan" && kode.startsWith(`${program.kode}.`),
      );
      return (below.length > 0 ? below : [null]).map((sub, line): RowDraft => ({
        cells: {
          kegiatan: sub && `${sub.kode} - ${sub.nama}`,
          ...(line === 0
            ? {
                nomor: index + 1,
                kode: program.kode,
                uraian: program.nama,
                outcome: program.keluaran || null,
              }
            : {}),
        },
      }));
    }),
  );
};

/** The names of the programs. */
export const programRows = ({ simpul }: Source): readonly SectionContent[] =>
  oneSection(
    simpul.filter(({ level }) => level === "program").map(({ nama }) => ({ cells: { uraian: nama } })),
  );

/** Indicators of tujuan and sasaran under what they measure. */
export const tujuanRows = (source: Source): readonly SectionContent[] => oneSection(tujuanDrafts(source));

function tujuanDrafts({ sasaran: indikator }: Source): RowDraft[] {
  let nomor = 0;
  return indikator.map((each, index) => {
    const before = indikator[index - 1];
    const isNewTujuan = each.tujuan !== before?.tujuan;
    const isNewSasaran = isNewTujuan || each.sasaran !== before.sasaran;
    if (isNewTujuan) nomor++;
    return {
      cells: {
        ...(isNewTujuan ? { nomor: nomorOf(nomor), tujuan: each.tujuan || null } : {}),
        ...(isNewSasaran ? { sasaran: each.sasaran || null } : {}),
        ...indikatorCells(each),
      },
    };
  });
}

/** Indicators of tujuan and sasaran as a plain list, each once. */
export const indikatorRows = ({ sasaran }: Source): readonly SectionContent[] => {
  const names = new Set<string>();
  const once = sasaran.filter(({ nama }) => !names.has(nama) && names.add(nama));
  return oneSection(
    once.map((indikator, index) => ({ cells: { nomor: nomorOf(index + 1), ...indikatorCells(indikator) } })),
  );
};

/** Indicators by their names alone: the figures of the years before are none of theirs. */
export const indikatorNameRows = ({ sasaran }: Source): readonly SectionContent[] =>
  indikatorRows({
    simpul: [],
    sasaran: sasaran.map((each) => ({ ...each, awal: null, target: new Map(), akhir: new Map() })),
  });

/** Each sasaran once, beside its tujuan. */
export const sasaranRows = ({ simpul, sasaran }: Source): readonly SectionContent[] => {
  const stated = sasaran.filter(
    (each, index) =>
      each.sasaran !== "" &&
      sasaran.findIndex((other) => other.tujuan === each.tujuan && other.sasaran === each.sasaran) === index,
  );
  return tujuanRows({ simpul, sasaran: stated }).map(({ rows }) => ({
    rows: rows.map(({ cells: { nomor, tujuan, sasaran: text } }) => ({
      cells: {
        ...(nomor === undefined ? {} : { nomor }),
        ...(tujuan === undefined ? {} : { tujuan }),
        ...(text === undefined ? {} : { sasaran: text }),
      },
    })),
  }));
};

/** A block for each tujuan, sasaran and program, with its name above its indicators. */
export const cascadingSections = ({ simpul, sasaran }: Source): readonly SectionContent[] => [
  ...blocks(
    "TUJUAN PERANGKAT DAERAH",
    sasaran.filter(({ level }) => level === "tujuan"),
    ({ tujuan }) => tujuan,
  ),
  ...blocks(
    "SASARAN PERANGKAT DAERAH",
    sasaran.filter(({ level }) => level === "sasaran"),
    (each) => each.sasaran,
  ),
  ...simpul
    .filter(({ level, indikator }) => level === "program" && indikator.length > 0)
    .map(({ nama, indikator }) => block("PROGRAM PERANGKAT DAERAH", nama, indikator)),
];

function blocks(
  label: string,
  indikator: readonly IndikatorIsian[],
  nameOf: (indikator: IndikatorIsian) => string,
): SectionContent[] {
  const names = [...new Set(indikator.map(nameOf))].filter((name) => name !== "");
  return names.map((name) =>
    block(
      label,
      name,
      indikator.filter((each) => nameOf(each) === name),
    ),
  );
}

function block(label: string, nama: string, indikator: readonly IndikatorIsian[]): SectionContent {
  return { lines: [label, nama], rows: indikator.map((each) => ({ cells: indikatorCells(each) })) };
}

/** As a text: a number would stand at the far end of its cell, at the words beside it. */
const nomorOf = (nomor: number): string => `${String(nomor)}.`;

function indikatorCells(indikator: IndikatorIsian | undefined): RowDraft["cells"] {
  if (!indikator) return {};
  const { nama, satuan, awal, target, akhir } = indikator;
  return {
    indikator: nama,
    satuan: satuan || null,
    baseline: awal,
    target,
    "target-maju": target,
    "target-akhir": akhir,
  };
}

/** Rows of programs and what stands above them are printed bold. */
const isGroup = ({ level }: SimpulIsian): boolean => ["urusan", "bidang", "program"].includes(level);
