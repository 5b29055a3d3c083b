import { averageGrowth } from "../../core/numbers/growth";
import { text, type CellDraft } from "./grid";
import type { Role } from "../../core/tables/kind";
import { yearHeadings, yearLabel, type Heading } from "./heading";
import type { Choices } from "./choices";
import type { CapaianModel, Model, SerapanModel } from "./model";
import { TableTypist, type Desk, type TypedTable } from "./table";
import { speller } from "./words";
import { captionFor, hasSatuanColumn, satuanText, type Years } from "./wording";

interface Part {
  readonly title: string;
  readonly role: Role;
}

/** Five years of each kind of figure, or all kinds of figure in each year. */
function blocks(choices: Choices, years: readonly number[], parts: readonly Part[]): Heading[] {
  if (choices.susunan === "per tahun") return parts.map((part) => block(choices, years, part));
  return yearHeadings(choices, years, (year) => ({
    children: parts.map(({ title, role }) => ({
      title,
      role,
      flat: `${title} ${yearLabel(choices, years, year)}`,
    })),
  }));
}

function block(choices: Choices, years: readonly number[], { title, role }: Part): Heading {
  const flat = (year: number): string => `${title} ${yearLabel(choices, years, year)}`;
  if (!choices.limaKolomTahun)
    return { title, children: yearHeadings(choices, years, (year) => ({ role, flat: flat(year) })) };
  const children = years.map((year, index): Heading => {
    const ordinal = String(index + 1);
    return {
      title: ordinal,
      value: index + 1,
      role,
      year,
      counted: true,
      flat: `${title} Tahun ke-${ordinal}`,
    };
  });
  return { title: `${title} Tahun ke-`, children };
}

const when = <T>(wanted: boolean, ...items: T[]): T[] => (wanted ? items : []);

/** T-C.23: targets, realisasi and ratios of the years before. */
export function typeCapaian(desk: Desk, model: Model, years: Years): TypedTable {
  const { choices } = desk;
  const spell = speller(desk.random, choices.sinonim);
  const typist = new TableTypist(desk, "pencapaian-kinerja", [
    { title: spell("nomor"), role: "nomor" },
    { title: spell("indikatorLalu"), role: "indikator" },
    ...when<Heading>(hasSatuanColumn(choices), { title: "Satuan", role: "satuan" }),
    { title: "Target NSPK", role: "nspk" },
    { title: "Target IKK", role: "ikk" },
    { title: "Target Indikator Lainnya", role: "lainnya" },
    ...blocks(choices, years.history, [
      { title: spell("targetLalu"), role: "target" },
      { title: spell("realisasi"), role: "realisasi" },
      { title: spell("rasioCapaian"), role: "rasio" },
    ]),
    ...when<Heading>(choices.keterangan, { title: "Catatan", role: "keterangan" }),
  ]);
  typist.caption(captionFor(desk, "pencapaian-kinerja", { model, period: historyPeriod(years) }));
  typist.heading();
  for (const [index, capaian] of model.capaian.entries()) {
    if (index === 2) typist.pageBreak();
    capaianRow(typist, capaian, index + 1);
  }
  return typist.finish(choices.sumber ? ["Sumber: LKjIP"] : []);
}

function historyPeriod({ history }: Years): Years["period"] {
  return { first: history[0] ?? 0, last: history.at(-1) ?? 0 };
}

function capaianRow(typist: TableTypist, capaian: CapaianModel, nomor: number): void {
  const { writer, choices } = typist;
  typist.row({ is: "capaian", capaian });
  typist.put("nomor", { value: nomor });
  typist.put(
    "indikator",
    text(choices.satuan === "kurung" ? `${capaian.nama} (${capaian.satuan})` : capaian.nama),
  );
  typist.put("satuan", text(satuanText(capaian.satuan, choices)));
  typist.put(typist.random.pick(["nspk", "ikk", "lainnya"] as const), text("√"));
  typist.putAll(
    "target",
    capaian.target.map((value) => writer.nilai(value, capaian.satuan)),
  );
  typist.putAll(
    "realisasi",
    capaian.realisasi.map((value) => writer.nilai(value, capaian.satuan)),
  );
  const rasio = capaian.target.map((target, slot): CellDraft => {
    const realisasi = capaian.realisasi[slot] ?? null;
    return target === null || realisasi === null ? writer.empty() : writer.ratio((realisasi / target) * 100);
  });
  typist.putAll("rasio", rasio);
}

/** T-C.24: budget, spending, ratios and growth of the years before, with the total of all rows. */
export function typeSerapan(desk: Desk, model: Model, years: Years): TypedTable {
  const { choices } = desk;
  const spell = speller(desk.random, choices.sinonim);
  const growth = spell("pertumbuhan");
  const typist = new TableTypist(desk, "anggaran-realisasi", [
    { title: spell("belanja"), role: "uraian" },
    ...blocks(choices, years.history, [
      { title: spell("anggaran"), role: "anggaran" },
      { title: spell("realisasiAnggaran"), role: "realisasi" },
      ...when<Part>(choices.rasio, { title: spell("rasioAnggaran"), role: "rasio" }),
    ]),
    ...when<Heading>(choices.pertumbuhan, {
      title: growth,
      children: [
        { title: "Anggaran", role: "pertumbuhan-anggaran", flat: `${growth} Anggaran` },
        { title: "Realisasi", role: "pertumbuhan-realisasi", flat: `${growth} Realisasi` },
      ],
    }),
  ]);
  typist.caption(captionFor(desk, "anggaran-realisasi", { model, period: historyPeriod(years) }));
  typist.heading();
  const sum = (pick: (row: SerapanModel) => readonly number[]): number[] =>
    years.history.map((_, year) => model.serapan.reduce((total, row) => total + (pick(row)[year] ?? 0), 0));
  const total = {
    uraian: "Jumlah",
    anggaran: sum((row) => row.anggaran),
    realisasi: sum((row) => row.realisasi),
  };
  for (const serapan of model.serapan) serapanRow(typist, serapan, "serapan");
  if (choices.totals !== "") serapanRow(typist, total, "total");
  return typist.finish();
}

function serapanRow(typist: TableTypist, serapan: SerapanModel, is: "serapan" | "total"): void {
  const { writer } = typist;
  typist.row({ is, serapan });
  typist.put("uraian", text(serapan.uraian));
  typist.putAll(
    "anggaran",
    serapan.anggaran.map((amount) => writer.money(amount)),
  );
  typist.putAll(
    "realisasi",
    serapan.realisasi.map((amount) => writer.money(amount)),
  );
  const rasio = serapan.anggaran.map((amount, year) => ((serapan.realisasi[year] ?? 0) / amount) * 100);
  typist.putAll(
    "rasio",
    rasio.map((value) => writer.ratio(value)),
  );
  const growth = (amounts: readonly number[]): CellDraft => {
    const rate = averageGrowth(amounts);
    return rate === null ? writer.empty() : writer.ratio(rate);
  };
  typist.put("pertumbuhan-anggaran", growth(serapan.anggaran));
  typist.put("pertumbuhan-realisasi", growth(serapan.realisasi));
}
