import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { excelManifest } from "../../manifests/excel/manifest";
import { iconPath } from "../../manifests/excel/resources";
import { buttonsOf, PRODUCT, PRODUCT_ICON_SIZES, RIBBON_ICON_SIZES } from "../../manifests/product";
import { Manifest, manifestFaults } from "./manifest-check";
import { pngSize } from "./png-size";

const ROOT = new URL("../../", import.meta.url);
const address = "https://contoh.go.id/renstra/excel";
const xml = excelManifest({ version: "1.2.3", address });
const manifest = new Manifest(xml);

describe("the manifest", () => {
  it("is as Excel wants it", () => {
    expect(manifestFaults(manifest)).toEqual([]);
  });

  it("is checked in for development", () => {
    const checkedIn = new Manifest(readFileSync(new URL("manifests/excel/manifest.xml", ROOT), "utf8"));
    expect(manifestFaults(checkedIn)).toEqual([]);
    expect(checkedIn.addresses().every(({ url }) => url.startsWith(`${PRODUCT.developmentAddress}/`))).toBe(
      true,
    );
  });

  it("names nothing but the address it is made for", () => {
    expect(manifest.addresses().filter(({ url }) => !url.startsWith(`${address}/`))).toEqual([]);
  });

  it("has one page for pane, runtime, commands and functions", () => {
    const pages = manifest.entryPages();
    expect(pages).toHaveLength(5);
    expect(new Set(pages)).toEqual(new Set([`${address}/index.html`]));
    expect(manifest.all("Runtime").map((runtime) => runtime.getAttribute("lifetime"))).toEqual(["long"]);
  });

  it("asks for no more than the pane needs", () => {
    const sets = manifest.all("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")]);
    expect(sets).toEqual([["ExcelApi", "1.4"]]);
  });

  it("puts every command on the ribbon, once", () => {
    const commands = buttonsOf(PRODUCT.ribbon.groups).flatMap(({ does }) =>
      does === "show-panel" ? [] : [does.run],
    );
    expect(manifest.actions()).toEqual(commands);
    expect(manifest.actions()).toEqual([
      "periksa",
      "temuanBerikutnya",
      "tandai",
      "hapusTanda",
      "segarkan",
      "bekukan",
      "rumusBiasa",
    ]);
  });

  it("keeps what workbooks and installed manifests know it by", () => {
    expect(manifest.all("Id")[0]?.textContent).toBe("6d3f0c52-8b1e-4f2a-9a57-2c4be1d07f36");
    expect(manifest.resource("ShortStrings", "Fungsi.Namespace")).toBe("RENSTRA");
  });
});

describe("the check of manifests", () => {
  it.each([
    ["an element at another place", /<Version>.*<\/Version>\n/, ""],
    ["a tab's label before its groups", /<CustomTab id="tab-renstra">/, '$&<Label resid="renstra.Label"/>'],
    ["a reference to nothing", /<FunctionFile resid="Halaman.Url"/, '<FunctionFile resid="Tidak.Ada"'],
    [
      "a text from the wrong list",
      /<Description resid="periksa.Uraian"/,
      '<Description resid="periksa.Label"',
    ],
    ["plain http", /https:\/\/contoh/, "http://contoh"],
    ["a label that is too long", /DefaultValue="Panel"/, `DefaultValue="${"panjang".repeat(20)}"`],
    ["a missing size", /<bt:Image size="80"[^>]*>/, ""],
    ["an id used twice", /<Control xsi:type="Button" id="tandai"/, '<Control xsi:type="Button" id="panel"'],
    ["a text that nobody shows", /<bt:ShortStrings>/, '$&<bt:String id="Sisa" DefaultValue="sisa"/>'],
  ])("finds %s", (_, from, to) => {
    const spoilt = xml.replace(from, to);
    expect(spoilt).not.toBe(xml);
    expect(manifestFaults(new Manifest(spoilt))).not.toEqual([]);
  });
});

describe("the icons", () => {
  const icons = new Set(manifest.addresses().map(({ url }) => url.slice(address.length + 1)));
  const named = [...icons].filter((path) => path.endsWith(".png"));
  const store = PRODUCT_ICON_SIZES.map((size) => iconPath("renstra", size));

  it.each([...new Set([...named, ...store])])("%s is there in its size", (path) => {
    const size = Number(/-(\d+)\.png$/.exec(path)?.[1]);
    const png = readFileSync(new URL(path.replace("ikon/", "manifests/icons/png/"), ROOT));
    expect(pngSize(png)).toEqual({ width: size, height: size });
  });

  it("exist for every button", () => {
    for (const { icon } of buttonsOf(PRODUCT.ribbon.groups))
      for (const size of RIBBON_ICON_SIZES) expect(named).toContain(iconPath(icon, size));
  });
});
