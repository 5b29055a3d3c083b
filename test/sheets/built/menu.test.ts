import { describe, expect, it } from "vitest";
import { PANEL_FILE, START_ID } from "../../../sheets-addon/names";
import { ask } from "../ask";
import { builtFile, startScript } from "../script";

const SHEETS = [{ name: "T-C.27", rows: [["Kode"], ["5.01"]] }];
const MARKS = [
  { sheet: "T-C.27", severity: "error", ranges: [{ top: 1, left: 0, bottom: 1, right: 0 }] },
] as const;

describe("menu", () => {
  it.each(["onOpen", "onInstall"])(
    "%s builds it and touches no other service, as AuthMode.NONE demands",
    (trigger) => {
      const script = startScript(SHEETS);
      script.call(trigger, { authMode: "NONE" });
      expect(script.workbook.menu).toEqual([
        ["Periksa", "renstraPeriksa"],
        ["Panel", "renstraPanel"],
        ["Tandai", "renstraTandai"],
        ["Hapus tanda", "renstraHapusTanda"],
        [
          "Rumus",
          [
            ["Segarkan", "renstraSegarkanRumus"],
            ["Bekukan menjadi nilai", "renstraBekukanRumus"],
            ["Rumus biasa", "renstraRumusBiasa"],
          ],
        ],
      ]);
      expect(Object.keys(script.calls.counts())).toEqual([
        ...["Menu.addItem", "Menu.addSubMenu", "Menu.addToUi", "SpreadsheetApp.getUi"],
        ...["Ui.createAddonMenu", "Ui.createMenu"],
      ]);
    },
  );

  it.each([
    ["renstraPeriksa", "check"],
    ["renstraTandai", "mark"],
    ["renstraSegarkanRumus", "refreshFormulas"],
    ["renstraBekukanRumus", "freezeFormulas"],
    ["renstraRumusBiasa", "plainFormulas"],
  ])("%s opens the sidebar, which is told to %s", (handler, action) => {
    const script = startScript(SHEETS);
    script.call(handler);
    expect(script.workbook.sidebar).toEqual({
      title: "Periksa Renstra",
      html: `${builtFile(`${PANEL_FILE}.html`)}<div id="${START_ID}" hidden>${action}</div>`,
    });
  });

  it("Panel opens the sidebar as it is", () => {
    const script = startScript(SHEETS);
    script.call("renstraPanel");
    expect(script.workbook.sidebar?.html).toBe(builtFile(`${PANEL_FILE}.html`));
  });

  it("Hapus tanda takes the marks away without the sidebar, and says so", () => {
    const script = startScript(SHEETS);
    ask(script, "mark", MARKS);
    script.call("renstraHapusTanda");
    expect(script.workbook.formulaFormats("T-C.27")).toEqual([]);
    expect(script.workbook.toasts).toEqual([
      "Tanda Periksa Renstra sudah dihapus; warna Anda sendiri tetap.",
    ]);
    expect(script.workbook.sidebar).toBeNull();
  });

  it("says in a dialog what went wrong", () => {
    const script = startScript(SHEETS);
    script.workbook.isLocked = true;
    script.call("renstraHapusTanda");
    expect(script.workbook.alerts).toEqual([
      "Panel rekan Anda sedang menulis ke spreadsheet ini: tunggu sebentar, lalu coba lagi.",
    ]);
  });
});

describe("onEdit", () => {
  it("is seen by the next answer, and leaves nothing in the document", async () => {
    const script = startScript(SHEETS);
    const before = script.workbook.contents();
    expect(ask(script, "ping")).toEqual({ result: null, edited: "" });
    script.call("onEdit", {});
    const first = ask(script, "ping").edited;
    expect(first).not.toBe("");
    expect(ask(script, "mark", MARKS).edited).toBe(first);
    await new Promise((resolve) => setTimeout(resolve, 5));
    script.call("onEdit", {});
    expect(ask(script, "ping").edited).not.toBe(first);
    expect(script.workbook.contents()).toEqual(before);
    expect([...script.workbook.properties]).toEqual([]);
  });

  it("asks no service of the spreadsheet for a ping", () => {
    const script = startScript(SHEETS);
    ask(script, "ping");
    expect(script.calls.counts()).toEqual({ "Cache.get": 1, "CacheService.getDocumentCache": 1 });
  });

  it("does not stand in the way of a question when the cache is out of order", () => {
    const script = startScript(SHEETS);
    script.failAt(1);
    expect(ask(script, "ping")).toEqual({ result: null, edited: "" });
  });
});
