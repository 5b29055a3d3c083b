import { expect, test } from "vitest";
import { tableNumber } from "../../../core/tables/caption";

test.each([
  ["Tabel 4.3 Rencana Program", "4.3"],
  ["TABEL T-C.27", "T-C.27"],
  ["Tabel T - C . 27", "T-C.27"],
  ["Tabel: IV.1", "IV.1"],
  ["Tabel TC27", "TC27"],
  ["Rencana Program 2025-2029", null],
  ["Tabel Permasalahan", null],
])("the number of %s is %s", (caption, number) => {
  expect(tableNumber(caption)).toBe(number);
});

test("a long caption without any number is read at once", () => {
  expect(tableNumber(`Tabel ${"Permasalahan Pelayanan Perangkat Daerah ".repeat(20)}`)).toBeNull();
});
