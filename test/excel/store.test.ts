import { describe, expect, it } from "vitest";
import { FileHost } from "../../xlsx/file-host";
import { WorkbookPackage } from "../../xlsx/package";
import { SETTINGS_NAMESPACE } from "../../xlsx/settings-xml";
import { workbookFile } from "../hosts/workbook-file";
import { openExcel } from "./open-excel";

const WORKBOOK = [{ name: "A", rows: [["x"]] }];
const IGNORES = '[{"key":"<a & b>","reason":"sudah \\"benar\\""}]';

function partsOf(bytes: Uint8Array): string[] {
  const file = new WorkbookPackage(bytes);
  return file.related("customXml").map((path) => file.text(path));
}

describe("settings in the workbook", () => {
  it("are those that the command line and the playground wrote", async () => {
    const file = await FileHost.open(await workbookFile(WORKBOOK), "a.xlsx");
    await file.store.set("abaikan", IGNORES);
    const open = openExcel(WORKBOOK);
    open.model.parts = partsOf(await file.save()).map((xml, index) => ({ id: String(index), xml }));
    expect(await open.host.store.get("abaikan")).toBe(IGNORES);
    await open.host.store.set("tabel", "[]");
    expect(open.model.parts).toHaveLength(1);
    expect([await open.host.store.get("abaikan"), await open.host.store.get("tabel")]).toEqual([
      IGNORES,
      "[]",
    ]);
  });

  it("are read by the command line and the playground", async () => {
    const open = openExcel(WORKBOOK);
    await open.host.store.set("abaikan", IGNORES);
    const file = new WorkbookPackage(await workbookFile(WORKBOOK));
    const xml = open.model.parts[0]?.xml ?? "";
    file.add({ path: "customXml/item7.xml", xml, contentType: "application/xml" }, "customXml");
    const read = await FileHost.open(file.toBytes(), "a.xlsx");
    expect(await read.store.get("abaikan")).toBe(IGNORES);
  });

  it("stand beside the custom XML of other programs", async () => {
    const open = openExcel(WORKBOOK);
    open.model.parts.push({ id: "x", xml: '<b:Sources xmlns:b="urn:lain"/>' });
    await open.host.store.set("a", "1");
    expect(open.model.parts.map(({ xml }) => xml.includes(SETTINGS_NAMESPACE))).toEqual([false, true]);
  });

  it.each([
    ["an empty root", `<simpanan xmlns="${SETTINGS_NAMESPACE}"/>`],
    ["a prefix", `<s:simpanan xmlns:s="${SETTINGS_NAMESPACE}"></s:simpanan>`],
    ["a declaration", `<?xml version="1.0" encoding="utf-16"?>\r\n<simpanan xmlns="${SETTINGS_NAMESPACE}"/>`],
  ])("are kept in a part that Excel printed with %s", async (_, xml) => {
    const open = openExcel(WORKBOOK);
    open.model.parts.push({ id: "x", xml });
    await open.host.store.set("a", "1");
    await open.host.store.set("b", "2");
    await open.host.store.set("a", "3");
    expect([await open.host.store.get("a"), await open.host.store.get("b")]).toEqual(["3", "2"]);
    expect(open.model.parts).toHaveLength(1);
  });

  it("are all kept when they are set at the same time", async () => {
    const open = openExcel(WORKBOOK);
    await Promise.all(["a", "b", "c"].map((key) => open.host.store.set(key, key)));
    expect(await Promise.all(["a", "b", "c"].map((key) => open.host.store.get(key)))).toEqual([
      "a",
      "b",
      "c",
    ]);
    expect(open.model.parts).toHaveLength(1);
  });

  it("can be set again after one could not", async () => {
    const open = openExcel(WORKBOOK);
    open.excel.failNext({ at: 1, done: 0, code: "AccessDenied" });
    await expect(open.host.store.set("a", "1")).rejects.toThrow(/buka proteksi/);
    await open.host.store.set("a", "2");
    expect(await open.host.store.get("a")).toBe("2");
  });
});
