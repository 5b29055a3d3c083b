import type { Role } from "../../core/tables/kind";
import type { TableKindId } from "../../core/tables/kinds";
import { text } from "./grid";
import type { Heading } from "./heading";
import type { Model } from "./model";
import { TableTypist, type Desk, type TypedTable } from "./table";
import { speller } from "./words";
import { captionFor, type Years } from "./wording";

interface Input {
  readonly model: Model;
  readonly years: Years;
}

/** Sentences by role, one object a row; what a row leaves out goes on from the row above. */
type Sentences = Partial<Record<Role, string>>;

const PROBLEMS: readonly Sentences[] = [
  {
    "masalah-pokok": "Belum optimalnya mutu pelayanan perangkat daerah",
    masalah: "Jumlah tenaga pelaksana belum sesuai dengan kebutuhan layanan",
    "akar-masalah": "Formasi tenaga pelaksana terbatas setiap tahun",
  },
  { "akar-masalah": "Program pelatihan tenaga pelaksana belum berjenjang" },
  {
    masalah: "Sarana dan prasarana layanan di wilayah terpencil belum memadai",
    "akar-masalah": "Total kebutuhan sarana belum terpetakan",
  },
];

function typeSentences(
  desk: Desk,
  kind: TableKindId,
  {
    headings,
    rows,
    input,
  }: { readonly headings: readonly Heading[]; readonly rows: readonly Sentences[]; readonly input: Input },
): TypedTable {
  const typist = new TableTypist(desk, kind, headings);
  typist.caption(captionFor(desk, kind, { model: input.model, period: input.years.period }));
  typist.heading();
  for (const [index, row] of rows.entries()) {
    typist.row({ is: "pernyataan" });
    if (index === 0) typist.put("nomor", { value: 1 });
    for (const [role, sentence] of Object.entries(row)) typist.put(role as Role, text(sentence));
  }
  return typist.finish(desk.choices.sumber ? ["Sumber: hasil analisis, 2025"] : []);
}

/** T-B.35: problems mapped to their roots. */
export function typePermasalahan(desk: Desk, input: Input): TypedTable {
  const spell = speller(desk.random, desk.choices.sinonim);
  const headings: Heading[] = [
    ...(desk.choices.nomor ? [{ title: spell("nomor"), role: "nomor" as const }] : []),
    { title: "Masalah Pokok", role: "masalah-pokok" },
    { title: "Masalah", role: "masalah" },
    { title: "Akar Masalah", role: "akar-masalah" },
  ];
  return typeSentences(desk, "permasalahan", { headings, rows: PROBLEMS, input });
}

/** Strategic issues beside the problems they come from. */
export function typeIsu(desk: Desk, input: Input): TypedTable {
  const around = ["Global", "Nasional", "Regional"].map((title): Heading => ({
    title,
    role: "isu-lingkungan",
    flat: `Isu Lingkungan Dinamis ${title}`,
  }));
  const headings: Heading[] = [
    { title: "Potensi Daerah yang Menjadi Kewenangan PD", role: "potensi" },
    { title: "Permasalahan PD", role: "masalah" },
    { title: "Isu KLHS yang Relevan dengan PD", role: "isu-klhs" },
    { title: "Isu Lingkungan Dinamis yang Relevan dengan PD", children: around },
    { title: "Isu Strategis PD", role: "isu-strategis" },
  ];
  const problems = PROBLEMS.flatMap(({ masalah }) => masalah ?? []);
  const rows = problems.map((masalah, index): Sentences => ({
    masalah,
    ...(index === 0
      ? {
          potensi: "Dukungan dunia usaha dan perguruan tinggi",
          "isu-klhs": "Kualitas lingkungan permukiman",
          "isu-strategis": "Peningkatan mutu dan jangkauan pelayanan",
        }
      : {}),
  }));
  return typeSentences(desk, "isu-strategis", { headings, rows, input });
}

/** T-C.26, or the policy directions of BAB III. */
export function typeStrategi(desk: Desk, input: Input): TypedTable {
  const spell = speller(desk.random, desk.choices.sinonim);
  const { model } = input;
  if (desk.choices.regime === "2/2025") {
    const headings: Heading[] = [
      { title: "Operasionalisasi NSPK", role: "operasionalisasi" },
      { title: "Arah Kebijakan RPJMD", role: "kebijakan-rpjmd" },
      { title: "Arah Kebijakan Renstra PD", role: "kebijakan" },
      { title: spell("keterangan"), role: "keterangan" },
    ];
    const rows: Sentences[] = [
      {
        operasionalisasi: "Standar teknis pelayanan dasar",
        "kebijakan-rpjmd": "Pemerataan pelayanan dasar",
        kebijakan: "Peningkatan mutu pelayanan di semua wilayah",
      },
      { kebijakan: "Program penguatan kelembagaan layanan" },
    ];
    return typeSentences(desk, "strategi-kebijakan", { headings, rows, input });
  }
  const headings: Heading[] = (["tujuan", "sasaran"] as const)
    .map((role): Heading => ({ title: spell(role), role }))
    .concat([
      { title: "Strategi", role: "strategi" },
      { title: "Arah Kebijakan", role: "kebijakan" },
    ]);
  const rows = model.sasaran.map(({ nama }, index): Sentences => ({
    ...(index === 0 ? { tujuan: model.tujuan } : {}),
    sasaran: nama,
    strategi: "Penguatan tata kelola layanan",
    kebijakan: "Mengutamakan wilayah yang belum terjangkau",
  }));
  return typeSentences(desk, "strategi-kebijakan", { headings, rows, input });
}
