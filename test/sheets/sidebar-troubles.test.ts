import { expect, it } from "vitest";
import { HostError } from "../../core/workbook/host";
import { runTrouble, TROUBLES } from "../../sheets-addon/sidebar/troubles";

const WORDED: readonly (readonly [words: string, trouble: keyof typeof TROUBLES])[] = [
  [
    "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
    "accounts",
  ],
  ["Authorization is required to perform that action.", "accounts"],
  ["Authorisation is required to perform that action.", "accounts"],
  ["Exception: You do not have permission to call SpreadsheetApp.getActive", "accounts"],
  ["NetworkError: Connection failure due to HTTP 403", "accounts"],
  ["NetworkError: Connection failure due to HTTP 0", "network"],
  ["NetworkError: Connection failure due to HTTP 429", "tooOften"],
  ["NetworkError: Connection failure due to HTTP 500", "service"],
  ["Service invoked too many times in a short time: spreadsheets. Try Utilities.sleep(1000).", "tooOften"],
  ["There are too many scripts running simultaneously for this Google user account.", "tooOften"],
  ["Exception: Service invoked too many times for one day: spreadsheets.", "dailyLimit"],
  ["Exceeded maximum execution time", "tooLong"],
  ["Service Spreadsheets timed out while accessing document with id 1Abc.", "tooLong"],
  ["Script function not found: renstraPanggil", "unreadable"],
  ["We're sorry, a server error occurred. Please wait a bit and try again.", "service"],
  ["Service error: Spreadsheets", "service"],
  ["Une erreur s'est produite.", "service"],
  ["", "service"],
];

it.each(WORDED)("%j is told as %s", (words, trouble) => {
  expect(runTrouble(new Error(words)).message).toBe(TROUBLES[trouble]);
});

it("tells whatever was thrown, and leaves a sentence as it is", () => {
  expect(runTrouble(null).message).toBe(TROUBLES.service);
  const sentence = new HostError("Lembar ini dilindungi.");
  expect(runTrouble(sentence)).toBe(sentence);
});

it("has no sentence without an advice", () => {
  for (const sentence of Object.values(TROUBLES)) expect(sentence).toMatch(/[Cc]oba lagi|buka panel/);
});
