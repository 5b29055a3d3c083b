import { round } from "../../core/numbers/number";
import { printNumber } from "../../core/numbers/print";
import type { Choices } from "./choices";
import type { CellDraft } from "./grid";
import type { Nilai } from "./model";

const swapped = (print: string): string => print.replace(/[.,]/g, (mark) => (mark === "." ? "," : "."));

/** Writes figures the way one planner does, the same throughout a table. */
export class Writer {
  constructor(readonly choices: Choices) {}

  money(amount: number | null): CellDraft {
    if (amount === null) return this.empty();
    const print = printNumber(amount);
    switch (this.choices.uang) {
      case "angka":
        return { value: amount, shown: print.replaceAll(".", "") };
      case "angka berformat":
        return { value: amount, format: "#,##0", shown: print };
      case "akuntansi":
        return {
          value: amount,
          format: '_-"Rp"* #,##0_-;-"Rp"* #,##0_-;_-"Rp"* "-"_-;_-@_-',
          shown: ` Rp ${print} `,
        };
      case "id":
        return { value: print };
      case "en":
        return { value: swapped(print) };
      case "rp":
        return { value: `Rp ${print}` };
      case "rp koma":
        return { value: `Rp${print},00` };
      case "rp titik":
        return { value: `Rp. ${print}` };
      case "strip":
        return { value: `${print},-` };
    }
  }

  /** A year in which nothing is planned: blank, dash, zero. */
  empty(): CellDraft {
    switch (this.choices.kosong) {
      case "":
        return { value: null };
      case "-":
        return { value: "-" };
      case "n/a":
        return { value: "N/A" };
      case "0":
        return this.writesText ? { value: "0" } : { value: 0 };
    }
  }

  get writesText(): boolean {
    return this.choices.nilai === "id" || this.choices.nilai === "en";
  }

  nilai(nilai: Nilai, satuan: string): CellDraft {
    if (nilai === null) return this.empty();
    if (typeof nilai === "string") return { value: nilai };
    if (satuan === "%") return this.percent(nilai);
    return this.choices.satuan === "sel" ? this.#withUnit(nilai, satuan) : this.number(nilai);
  }

  /** A number without a unit of its own. */
  number(value: number, decimals?: number): CellDraft {
    const print = printNumber(value, decimals);
    if (this.choices.nilai === "id") return { value: print };
    if (this.choices.nilai === "en") return { value: swapped(print) };
    const plain = print.replaceAll(".", "");
    if (this.choices.nilai === "angka") return { value: Number(plain.replace(",", ".")), shown: plain };
    const places = print.split(",")[1]?.length ?? 0;
    return {
      value: Number(plain.replace(",", ".")),
      format: places === 0 ? "#,##0" : `#,##0.${"0".repeat(places)}`,
      shown: print,
    };
  }

  /** A computed percentage, rounded as this planner rounds. */
  ratio(value: number): CellDraft {
    switch (this.choices.rasioGaya) {
      case "dua":
        return this.percent(round(value, 2), 2);
      case "satu":
        return this.percent(round(value, 1), 1);
      case "bulat":
        return this.percent(round(value, 0), 0);
      case "pecahan":
        return this.number(round(value / 100, 4), 4);
    }
  }

  percent(value: number, decimals?: number): CellDraft {
    const plain = this.number(value, decimals);
    const print = printNumber(value, decimals);
    if (this.writesText)
      return this.choices.persen === "polos"
        ? plain
        : { value: `${String(plain.value)}${this.choices.persen === "spasi" ? " " : ""}%` };
    const places = "0".repeat(print.split(",")[1]?.length ?? 0);
    const format = places === "" ? "0" : `0.${places}`;
    switch (this.choices.persen) {
      case "polos":
        return this.choices.satuan === "sel" ? { value: `${print}%` } : plain;
      case "teks":
        return { value: `${print}%` };
      case "spasi":
        return { value: `${print} %` };
      case "format":
        return { value: Number(plain.value) / 100, format: `${format}%`, shown: `${print}%` };
      case "literal":
        return { value: Number(plain.value), format: `${format}"%"`, shown: `${print}%` };
    }
  }

  #withUnit(value: number, satuan: string): CellDraft {
    const plain = this.number(value);
    const print = printNumber(value);
    if (this.choices.nilai === "berformat" && Number.isInteger(value))
      return { value, format: `#,##0" ${satuan}"`, shown: `${print} ${satuan}` };
    return { value: `${this.writesText ? String(plain.value) : print} ${satuan}` };
  }
}
