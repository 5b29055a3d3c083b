import type { Role } from "../../core/tables/kind";
import { text } from "./grid";
import { yearHeadings, yearLabel, type Heading } from "./heading";
import type { LayananModel, Model } from "./model";
import { TableTypist, type Desk, type TypedTable } from "./table";
import { speller } from "./words";
import { captionFor, type Years } from "./wording";

const PARTS: readonly (readonly [string, Role])[] = [
  ["Jumlah yang Berhak", "berhak"],
  ["Jumlah Terlayani", "terlayani"],
  ["Capaian (%)", "rasio"],
];

/** What was attained of minimum services: a percentage a year, or those who have a right and those who were served. */
export function typeSpm(desk: Desk, model: Model, years: Years): TypedTable {
  const { choices } = desk;
  const spell = speller(desk.random, choices.sinonim);
  const typist = new TableTypist(desk, "spm", [
    { title: spell("nomor"), role: "nomor" },
    { title: "Jenis Pelayanan Dasar", role: "jenis-pelayanan" },
    { title: "Indikator", role: "indikator" },
    ...figureHeadings(desk, years),
  ]);
  const { history } = years;
  const shown = choices.spm === "terlayani setahun" ? history.slice(-1) : history;
  typist.caption(
    captionFor(desk, "spm", { model, period: { first: history[0] ?? 0, last: history.at(-1) ?? 0 } }),
  );
  typist.heading();
  for (const [index, layanan] of model.layanan.entries())
    layananRow(typist, layanan, { nomor: index + 1, from: history.length - shown.length });
  return typist.finish(choices.sumber ? ["Sumber: Laporan SPM"] : []);
}

function figureHeadings({ choices }: Desk, { history }: Years): Heading[] {
  const yearly = (title: string, role: Role): Heading[] =>
    yearHeadings(choices, history, (year) => ({
      role,
      flat: `${title} ${yearLabel(choices, history, year)}`,
    }));
  if (choices.spm === "terlayani setahun") return PARTS.map(([title, role]) => ({ title, role }));
  if (choices.spm === "persen") return [{ title: "Realisasi", children: yearly("Realisasi", "realisasi") }];
  return PARTS.map(([title, role]) => ({ title, children: yearly(title, role) }));
}

function layananRow(
  typist: TableTypist,
  layanan: LayananModel,
  { nomor, from }: { readonly nomor: number; readonly from: number },
): void {
  const { writer } = typist;
  typist.row({ is: "spm", layanan });
  typist.put("nomor", { value: nomor });
  typist.put("jenis-pelayanan", text(layanan.jenis));
  typist.put("indikator", text(`Persentase ${layanan.nama}`));
  const slots = [...layanan.berhak.keys()].slice(from);
  const share = (slot: number): number | null => {
    const [berhak, terlayani] = [layanan.berhak[slot] ?? null, layanan.terlayani[slot] ?? null];
    return berhak === null || terlayani === null ? null : berhak === 0 ? 100 : (terlayani / berhak) * 100;
  };
  const count = (value: number | null) => (value === null ? writer.empty() : writer.number(value));
  typist.putAll(
    "berhak",
    slots.map((slot) => count(layanan.berhak[slot] ?? null)),
  );
  typist.putAll(
    "terlayani",
    slots.map((slot) => count(layanan.terlayani[slot] ?? null)),
  );
  for (const role of ["realisasi", "rasio"] as const)
    typist.putAll(
      role,
      slots.map((slot) => {
        const value = share(slot);
        if (value === null) return writer.empty();
        return role === "rasio" ? writer.ratio(value) : writer.nilai(Number(value.toFixed(2)), "%");
      }),
    );
}
