import { describe, expect, it } from "vitest";
import { HostError } from "../../core/workbook/host";
import { sentenceOf } from "../../sheets-addon/server/faults";

describe("sentenceOf", () => {
  it.each([
    [
      "You are trying to edit a protected cell or object. Please contact the spreadsheet owner.",
      /^Ada sel yang dilindungi/,
    ],
    ["Anda mencoba mengedit sel atau objek yang dilindungi.", /^Ada sel yang dilindungi/],
    ["PERMISSION_DENIED", /beberapa akun Google/],
    ["You do not have permission to call SpreadsheetApp.getActiveSpreadsheet.", /beberapa akun Google/],
    ["Authorization is required to perform that action.", /beberapa akun Google/],
    [
      "Service invoked too many times in a short time: exec qps. Try Utilities.sleep(1000).",
      /^Google membatasi/,
    ],
    ["Service invoked too many times for one day: premium properties.", /^Google membatasi/],
    ["Exceeded maximum execution time", /terlalu lama/],
    ["Service Spreadsheets timed out while accessing document with id 1A.", /terlalu lama/],
    ["You have exceeded the property storage quota. Please remove some properties.", /Simpanan pengaturan/],
    ["The coordinates of the range are outside the dimensions of the sheet.", /^Selnya di luar lembar/],
    [
      "The data you entered in cell B2 violates the data validation rules set on this cell.",
      /^Validasi data/,
    ],
    ["Your input contains more than the maximum of 50000 characters in a single cell.", /50\.000 karakter/],
    ["This action would increase the number of cells above the limit of 10000000 cells.", /10 juta sel/],
    [
      "Service Spreadsheets failed while accessing document.",
      /^Google Sheets gagal mengerjakan ini: coba sekali lagi/,
    ],
  ])("%s", (message, sentence) => {
    expect(sentenceOf(new Error(message))).toMatch(sentence);
    // Exceptions of services are no Errors of the script.
    expect(sentenceOf({ name: "Exception", message })).toMatch(sentence);
  });

  it("hands on what a HostError says, and knows what is no error at all", () => {
    expect(sentenceOf(new HostError("Kalimat: saran."))).toBe("Kalimat: saran.");
    expect(sentenceOf("aneh")).toContain("(Pesan Google: aneh)");
  });
});
