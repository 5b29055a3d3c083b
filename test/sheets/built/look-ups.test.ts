import { describe, expect, it } from "vitest";
import type { Pack } from "../../../core/nomenklatur";
import { LISTS_SHEET } from "../../../sheets-addon/names";
import { entry } from "../../core/nomenklatur/lists";
import { startScript, type Script } from "../script";
import { sidebarHost } from "../sidebar-script";

const LIST: Pack = {
  ...{ id: "daftar-2027", judul: "Daftar 2027", tahun: 2027, sumber: "uji", lengkap: true },
  entries: [entry("2.13", "PEMBERDAYAAN"), entry("2.13.02", "PROGRAM PENATAAN DESA")],
};

/** The document with this list in it, as Google opens it for one formula. */
async function documentWith(list: Pack): Promise<Script> {
  const script = startScript([{ name: "Renstra", rows: [["2.13.02"]] }]);
  await sidebarHost(script).lists.save(list);
  return script.reopen();
}

describe("look-ups in Google Sheets", () => {
  it("answer from the lists of the document", async () => {
    const script = await documentWith(LIST);
    const column = [["2.13.02"], ["2.13.09"], ["1.06.99"], [""]];
    expect(script.call("RENSTRA_CEK_NOMENKLATUR", column)).toEqual([
      ["berlaku"],
      ["tidak dikenal: tidak ada dalam Daftar 2027 (kabupaten/kota)"],
      ["tidak dinilai: daftar bidang 1.06 belum dimuat"],
      [""],
    ]);
    expect(script.call("RENSTRA_NAMA_NOMENKLATUR", "2.13.2")).toBe("PROGRAM PENATAAN DESA");
    expect(script.call("RENSTRA_CARI_NOMENKLATUR", "penataan", 1)).toEqual([
      ["2.13.02", "PROGRAM PENATAAN DESA"],
    ]);
  });

  it.each([1, 1_000])("read the document in four calls for a column of %i", async (height) => {
    const script = await documentWith(LIST);
    script.calls.reset();
    script.call(
      "RENSTRA_NAMA_NOMENKLATUR",
      Array.from({ length: height }, () => ["2.13.02"]),
    );
    expect(script.calls.counts()).toEqual({
      "SpreadsheetApp.getActiveSpreadsheet": 1,
      "Spreadsheet.getSheetByName": 1,
      "Sheet.getDataRange": 1,
      "Range.getValues": 1,
    });
  });

  it.each(["{", "[]", '{"baris":[[2]]}', '{"baris":[[2,"2.13.02",7]]}', "null"])(
    "leave a damaged list out: %s",
    async (text) => {
      const script = await documentWith(LIST);
      script.workbook.sheet(LISTS_SHEET).put("A2", text);
      expect(script.call("RENSTRA_CEK_NOMENKLATUR", "2.13.09")).toBe(
        "tidak dinilai: daftar bidang 2.13 belum dimuat",
      );
    },
  );
});
