import { text, type CellDraft } from "./grid";
import type { IndikatorModel, Model, SimpulModel } from "./model";
import { isJoined, isSplit, pendanaanHeadings, type SplitKode } from "./pendanaan-headings";
import { TableTypist, type Desk, type TypedTable } from "./table";
import { captionFor, indikatorText, satuanText, type Years } from "./wording";

/** What of a plan stands in one funding table: all of it, or a part on a sheet of its own. */
export interface Part {
  readonly years: Years;
  readonly program: readonly SimpulModel[];
  readonly first: boolean;
  readonly last: boolean;
}

/** "Rencana program, kegiatan, sub kegiatan, dan pendanaan" in the layout of either regulation. */
export function typePendanaan(desk: Desk, model: Model, part: Part): TypedTable {
  const { years } = part;
  const typist = new TableTypist(
    desk,
    "rencana-pendanaan",
    pendanaanHeadings(desk.choices, years, desk.random),
  );
  typist.caption(captionFor(desk, "rencana-pendanaan", { model, period: years.period }));
  typist.heading();
  new PendanaanTypist(typist, model).rows(part);
  return typist.finish(desk.choices.sumber ? ["Sumber: hasil pengolahan data, 2025"] : []);
}

class PendanaanTypist {
  #count = 0;

  constructor(
    readonly typist: TableTypist,
    readonly model: Model,
  ) {}

  rows({ program, first, last }: Part): void {
    const { choices } = this.typist;
    if (choices.band) this.#band("URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR");
    if (first && choices.urusanRow && choices.bidangRow) this.#urusan();
    if (first && choices.bidangRow) this.#simpul(this.model.bidang);
    const top = this.#top();
    if (first && (choices.tujuan === "kolom" || choices.tujuan === "baris") && choices.regime === "86/2017")
      this.#tujuan();
    for (const [index, each] of program.entries()) {
      if (index > 0) this.typist.blankRow();
      if (index === 1) this.typist.pageBreak();
      this.#tree(each);
      if (choices.subtotal) this.#total(each, `Jumlah ${each.nama}`);
    }
    if (first && choices.tujuan === "sebaris") this.#goalsBeside(top);
    if (last && choices.totals !== "")
      this.#total(this.model.bidang, this.typist.random.pick(["JUMLAH", "Total", "JUMLAH TOTAL"]));
  }

  #top(): number {
    return this.typist.nextRow;
  }

  /** Tujuan and sasaran on the row of the first program. */
  #goalsBeside(row: number): void {
    this.typist.putAt(row, "tujuan", text(this.model.tujuan));
    this.typist.putAt(row, "sasaran", text(this.model.sasaran[0]?.nama ?? ""));
  }

  #tree(simpul: SimpulModel): void {
    this.#simpul(simpul);
    for (const anak of simpul.anak) this.#tree(anak);
  }

  #band(title: string): void {
    const row = this.typist.row({ is: "band" });
    const { choices } = this.typist;
    // In the first column where the band is merged over the table, else where the names stand.
    if (choices.gabung === "gabung" && choices.tujuan === "tanpa" && !choices.nomor) {
      this.typist.put(isJoined(choices.kode) ? "uraian" : "kode", text(title));
      this.typist.mergeAcross(row);
    } else this.typist.put("uraian", text(title));
  }

  #urusan(): void {
    const kode = this.model.bidang.kode.charAt(0);
    const simpul: SimpulModel = {
      ...this.model.bidang,
      kode,
      nama: "URUSAN PEMERINTAHAN",
      pagu: [],
      indikator: [],
    };
    this.typist.row({ is: "kode" });
    this.#name(simpul);
  }

  #tujuan(): void {
    const { tujuan, indikatorTujuan, sasaran } = this.model;
    this.typist.row({ is: "indikator", indikator: indikatorTujuan });
    this.typist.put("tujuan", text(tujuan));
    if (this.typist.choices.tujuan === "baris") this.#indikator(indikatorTujuan);
    for (const each of sasaran.slice(0, 1)) {
      const [first] = each.indikator;
      if (!first) continue;
      this.typist.row({ is: "indikator", indikator: first });
      this.typist.put("sasaran", text(each.nama));
      if (this.typist.choices.tujuan === "baris") this.#indikator(first);
    }
  }

  #simpul(simpul: SimpulModel): void {
    const { typist } = this;
    const [first, ...more] = simpul.indikator;
    const two = typist.choices.regime === "2/2025" && first !== undefined;
    this.#count += 1;
    const top = typist.row({ is: "kode", simpul, ...(two || !first ? {} : { indikator: first }) });
    typist.put("nomor", { value: this.#count });
    this.#name(simpul);
    this.#pagu(simpul);
    this.#owner();
    if (two) {
      typist.row({ is: "keluaran", simpul, indikator: first });
      typist.put("uraian", text(simpul.keluaran));
      if (typist.choices.ulangPagu) this.#pagu(simpul);
    }
    if (first) this.#indikator(first);
    for (const indikator of more) {
      typist.row({ is: "lanjutan", simpul, indikator });
      this.#indikator(indikator);
    }
    if (!two && typist.choices.gabung === "gabung" && more.length > 0)
      for (const role of ["kode", "uraian", "perangkat-daerah"] as const)
        typist.mergeDown(role, top, top + more.length);
  }

  #name(simpul: SimpulModel): void {
    const { choices } = this.typist;
    const { kode } = choices;
    const written =
      choices.subDuaAngka && choices.regime === "86/2017"
        ? simpul.kode.replace(/\.\d\d(\d\d)$/, ".$1")
        : simpul.kode;
    if (kode === "kolom") {
      this.typist.put("kode", text(choices.kodeTitik ? `${written}.` : written));
      this.typist.put("uraian", text(simpul.nama));
    } else if (isSplit(kode)) {
      this.typist.putAll("kode", splitKode(simpul.kode, kode));
      this.typist.put("uraian", text(simpul.nama));
    } else {
      const joint = { strip: " - ", garis: " – ", "titik dua": ": ", spasi: " " }[kode];
      this.typist.put("uraian", text(written + joint + simpul.nama));
    }
  }

  #pagu({ pagu }: SimpulModel): void {
    const { typist } = this;
    typist.putAll(
      "pagu",
      pagu.map((amount) => typist.writer.money(amount)),
    );
    const filled = pagu.filter((amount) => amount !== null);
    if (pagu.length > 0)
      typist.put("pagu-akhir", typist.writer.money(filled.reduce((sum, amount) => sum + amount, 0)));
  }

  #owner(): void {
    this.typist.put("perangkat-daerah", text(this.model.perangkatDaerah));
    this.typist.put("lokasi", text(this.model.kabupaten));
  }

  #indikator(indikator: IndikatorModel): void {
    const { typist } = this;
    typist.put("indikator", text(indikatorText(indikator, typist.choices)));
    typist.put("satuan", text(satuanText(indikator.satuan, typist.choices)));
    const before = typist.columns("baseline").length;
    for (let slot = 0; slot < before; slot++)
      typist.put("baseline", typist.writer.nilai(indikator.baseline, indikator.satuan), slot);
    typist.putAll(
      "target",
      indikator.target.map((nilai) => typist.writer.nilai(nilai, indikator.satuan)),
    );
    typist.put("target-akhir", typist.writer.nilai(indikator.akhir, indikator.satuan));
  }

  #total(simpul: SimpulModel, label: string): void {
    const { typist } = this;
    const row = typist.row({ is: "total", simpul });
    typist.put("uraian", text(label));
    this.#pagu(simpul);
    if (typist.choices.totals !== "rumus") return;
    const formula = `=SUM(A1:A${String(row)})`;
    for (const [slot, amount] of simpul.pagu.entries())
      if (amount !== null) typist.put("pagu", { ...typist.writer.money(amount), formula }, slot);
  }
}

/** One cell a part: "1","02","02","2.01","0006" as pairs, all six as texts, or all six as numbers. */
function splitKode(kode: string, how: SplitKode): CellDraft[] {
  const parts = kode.split(".");
  if (how === "pisah teks") return parts.map(text);
  if (how === "pisah angka") return parts.map((part) => ({ value: Number(part) }));
  const [urusan = "", bidang, program, kewenangan, nomor, sub] = parts;
  const pair = kewenangan && nomor ? `${kewenangan}.${nomor}` : undefined;
  return [urusan, bidang, program, pair, sub].flatMap((part) => (part === undefined ? [] : [text(part)]));
}
