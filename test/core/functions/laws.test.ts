import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { call } from "../../../core/functions/call";
import { FUNCTIONS } from "../../../core/functions/index";

/** What general laws say of several functions together, whatever the figures. */

const amount = fc.double({ min: 0.01, max: 1e9, noNaN: true });
const figure = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const polaritas = fc.constantFrom("positif", "negatif");
const years = fc.array(amount, { minLength: 2, maxLength: 8 });

function value(name: string, ...args: readonly unknown[]): unknown {
  const fn = FUNCTIONS.find((each) => each.name === name);
  if (!fn) throw new Error(`no function ${name}`);
  return call(fn, args);
}

const number = (name: string, ...args: readonly unknown[]): number => {
  const found = value(name, ...args);
  if (typeof found !== "number") throw new Error(`${name}: ${JSON.stringify(found)}`);
  return found;
};

/** The numbers that a result fills, be it one cell or many. */
const cells = (result: unknown): number[] => [result].flat(2) as number[];

function close(one: number, other: number, size = 1): void {
  expect(Math.abs(one - other)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(one), Math.abs(other), size));
}

describe("capaian", () => {
  it("does not change when target and realisasi are counted in another unit", () => {
    fc.assert(
      fc.property(amount, amount, fc.constantFrom(0.001, 12, 1000), polaritas, (t, r, unit, which) => {
        close(number("CAPAIAN", t * unit, r * unit, which), number("CAPAIAN", t, r, which));
      }),
    );
  });

  it("of both polarities adds up to 200", () => {
    fc.assert(
      fc.property(amount, amount, (t, r) => {
        const positif = number("CAPAIAN", t, r);
        close(positif + number("CAPAIAN", t, r, "negatif"), 200, positif);
      }),
    );
  });

  it("is undone by its target", () => {
    fc.assert(
      fc.property(amount, figure, (t, r) => {
        close((number("CAPAIAN", t, r) * t) / 100, r);
        close(number("PERSENTASE", r, t), number("CAPAIAN", t, r));
        close(number("TINGKAT_CAPAIAN", t, r), number("CAPAIAN", t, r));
      }),
    );
  });

  it("of a target that is one number is the same with CAPAIAN_RENTANG", () => {
    fc.assert(
      fc.property(amount, figure, polaritas, (t, r, which) => {
        expect(number("CAPAIAN_RENTANG", t, r, which)).toBe(number("CAPAIAN", t, r, which));
      }),
    );
  });

  it("reaches 100 exactly where the target is met and nothing is missing", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 0, max: 1000 }),
        polaritas,
        (t, r, which) => {
          const met = value("STATUS_TARGET", t, r, which) === "Tercapai";
          expect(number("SISA_TARGET", t, r, which) === 0).toBe(met);
          expect(number("CAPAIAN", t, r, which) >= 100).toBe(met);
        },
      ),
    );
  });

  it("stays within its cap", () => {
    fc.assert(
      fc.property(amount, figure, polaritas, fc.constantFrom(100, 120, 150), (t, r, which, cap) => {
        const capped = number("CAPAIAN", t, r, which, cap);
        expect(capped).toBeGreaterThanOrEqual(0);
        expect(capped).toBeLessThanOrEqual(cap);
        expect(number("RATA_CAPAIAN", [number("CAPAIAN", t, r, which)], cap)).toBe(capped);
      }),
    );
  });
});

describe("means and growth", () => {
  it("a mean with equal weights is the plain mean, and weights count only against one another", () => {
    fc.assert(
      fc.property(years, amount, (values, weight) => {
        close(
          number(
            "RATA_TERTIMBANG",
            values,
            values.map(() => weight),
          ),
          number("RATA_CAPAIAN", values),
        );
      }),
    );
  });

  it("the average growth is the mean of the growths", () => {
    fc.assert(
      fc.property(years, (values) => {
        const rates = cells(value("PERTUMBUHAN", values));
        close(number("RATA_PERTUMBUHAN", values), number("RATA_CAPAIAN", rates));
      }),
    );
  });

  it("constant growth is found again by PERTUMBUHAN, CAGR and PROYEKSI", () => {
    const rate = fc.double({ min: -0.5, max: 1, noNaN: true });
    fc.assert(
      fc.property(amount, rate, fc.integer({ min: 2, max: 8 }), (first, growth, count) => {
        const row = [0, 1, 2, 3, 4, 5, 6, 7].slice(0, count).map((year) => first * (1 + growth) ** year);
        const kept = cells(value("PERTUMBUHAN", row));
        for (const each of [...kept, number("CAGR", row)]) expect(each).toBeCloseTo(growth * 100, 6);
        const next = number(
          "PROYEKSI",
          row.map((_, year) => 2020 + year),
          row,
          2020 + count,
          "majemuk",
        );
        close(next / (first * (1 + growth) ** count), 1, 1e3);
      }),
    );
  });
});

describe("courses", () => {
  it("an interpolation ends at its goal, in equal steps, and PROYEKSI goes on from it", () => {
    fc.assert(
      fc.property(figure, figure, fc.integer({ min: 2, max: 10 }), (first, last, count) => {
        const [steps = []] = value("INTERPOLASI_TARGET", first, last, count) as number[][];
        expect(steps).toHaveLength(count);
        expect(steps.at(-1)).toBe(last);
        const course = [first, ...steps];
        const size = Math.abs(first) + Math.abs(last);
        for (const [index, step] of steps.entries())
          close(step - (course[index] ?? 0), (last - first) / count, size);
        const next = number(
          "PROYEKSI",
          course.map((_, year) => 2025 + year),
          course,
          2025 + count + 1,
        );
        close(next, last + (last - first) / count, size * 10);
      }),
    );
  });

  it("TARGET_SD of the last year is KONDISI_AKHIR, and grows by the year's own target", () => {
    const targets = fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(targets, fc.constantFrom("kumulatif", "akhir", "maks"), (row, sifat) => {
        expect(number("TARGET_SD", row, row.length, sifat)).toBe(number("KONDISI_AKHIR", row, sifat));
        const before = number("TARGET_SD", row, row.length - 1);
        expect(number("REALISASI_SD", before, row.at(-1))).toBe(number("TARGET_SD", row, row.length));
      }),
    );
  });
});

describe("scales", () => {
  it.each([
    ["PREDIKAT_SAKIP", 0, ["D", "C", "CC", "B", "BB", "A", "AA"]],
    ["MUTU_IKM", 25, ["D", "C", "B", "A"]],
    [
      "KATEGORI_SPM",
      0,
      ["Belum Tuntas", "Tuntas Muda", "Tuntas Pratama", "Tuntas Madya", "Tuntas Utama", "Tuntas Paripurna"],
    ],
  ] as const)("%s never falls as the value rises", (name, least, marks) => {
    const score = fc.double({ min: least, max: 100, noNaN: true });
    fc.assert(
      fc.property(score, score, (one, other) => {
        const rank = (nilai: number): number => marks.findIndex((mark) => mark === value(name, nilai));
        expect(rank(Math.min(one, other))).toBeGreaterThanOrEqual(0);
        expect(rank(Math.min(one, other))).toBeLessThanOrEqual(rank(Math.max(one, other)));
      }),
    );
  });

  it("equal components of any weights are the value itself", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (score) => {
        close(number("NILAI_SAKIP", score, score, score, score), score, 100);
        close(number("NILAI_SAKIP", score, score, score, score, score, "2015"), score, 100);
        close(number("INDEKS_SPM", score, score), score, 100);
      }),
    );
  });
});

describe("totals and texts", () => {
  it("SELISIH_PAGU and CEK_JUMLAH find what was added to a sum", () => {
    const pagu = fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(pagu, fc.integer({ min: -1e9, max: 1e9 }), (parts, more) => {
        const total = parts.reduce((sum, part) => sum + part, more);
        const codes = ["1.06.01", ...parts.map((_, index) => `1.06.01.2.0${String(index + 1)}`)];
        expect(number("SELISIH_PAGU", codes, [total, ...parts], "1.06.01")).toBe(more);
        expect(number("CEK_JUMLAH", total, parts, 0)).toBe(more);
      }),
    );
  });

  it("RUPIAH is read back by ANGKA", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e14, max: 1e14 }),
        fc.constantFrom("rapat", "spasi"),
        (rupiah, gaya) => {
          expect(number("ANGKA", value("RUPIAH", rupiah, 0, gaya))).toBe(rupiah);
        },
      ),
    );
  });

  it("TERBILANG is read back word by word", () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (bulat) => {
        expect(readBack(String(value("TERBILANG", bulat, "angka")))).toBe(bulat);
      }),
      { numRuns: 500 },
    );
  });

  it("a code parted from its name is the code that was there, and sound in its standard form", () => {
    const kode = fc.constantFrom("1.6.1.2.01.01", "1.06.02", "1.06.02.02.03.0005", "2.13.5");
    fc.assert(
      fc.property(kode, fc.constantFrom(" - ", " – ", ": ", " "), (code, between) => {
        expect(value("PISAH_KODE", `${code}${between}PROGRAM A`)).toEqual([[code, "PROGRAM A"]]);
        expect(value("CEK_KODE", value("KODE_BAKU", code))).toBe("sesuai");
      }),
    );
  });
});

const UNITS: Readonly<Record<string, number>> = {
  nol: 0,
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
  sepuluh: 10,
  sebelas: 11,
};
const THOUSANDS: Readonly<Record<string, number>> = {
  ribu: 1e3,
  juta: 1e6,
  miliar: 1e9,
  triliun: 1e12,
  kuadriliun: 1e15,
};

/** Reads Indonesian number words from left to right: a group below a thousand, then what it counts. */
function readBack(words: string): number {
  let total = 0;
  let group = 0;
  let last = 0;
  for (const word of words.split(" ")) {
    const thousand = THOUSANDS[word];
    if (thousand !== undefined) {
      total += group * thousand;
      group = last = 0;
    } else if (word === "seribu") total += 1000;
    else if (word === "seratus") group += 100;
    else if (word === "belas") group += 10;
    else if (word === "puluh") group += last * 9;
    else if (word === "ratus") group += last * 99;
    else {
      last = UNITS[word] ?? NaN;
      group += last;
    }
  }
  return total + group;
}
