import { DOMParser, type Element } from "@xmldom/xmldom";
import {
  ATTRIBUTES,
  CHILDREN,
  ICON_SIZES_ALWAYS,
  LONG_STRING,
  RESOURCE_ID,
  RESOURCE_LISTS,
  SHORT_STRING,
} from "./manifest-schema";

const XSI = "http://www.w3.org/2001/XMLSchema-instance";

/** A manifest, read for tests. */
export class Manifest {
  readonly root: Element;

  constructor(xml: string) {
    const { documentElement } = new DOMParser({ onError: fail }).parseFromString(xml, "text/xml");
    if (!documentElement) throw new Error("the manifest is empty");
    this.root = documentElement;
  }

  /** All elements of a local name, in the order of the document. */
  all(name: string): Element[] {
    return [...this.root.getElementsByTagNameNS("*", name)];
  }

  /** What stands under an id in a list of resources; null where there is nothing. */
  resource(list: string, id: string): string | null {
    const entry = this.all(list)
      .flatMap(childrenOf)
      .find((child) => child.getAttribute("id") === id);
    return entry?.getAttribute("DefaultValue") ?? null;
  }

  /** Every address, where it stands. */
  addresses(): { readonly where: string; readonly url: string }[] {
    const settings = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation"].flatMap((name) =>
      this.all(name).filter((element) => element.hasAttribute("DefaultValue")),
    );
    const entries = [...this.all("Url"), ...this.all("Images").flatMap(childrenOf)];
    return [...settings, ...entries].map((element) => ({
      where: element.getAttribute("id") ?? String(element.localName),
      url: element.getAttribute("DefaultValue") ?? "",
    }));
  }

  /** The page of each entry point: pane, runtime, commands, functions, buttons. */
  entryPages(): string[] {
    const direct = this.all("DefaultSettings").flatMap(childrenOf);
    const referring = ["Runtime", "FunctionFile"].flatMap((name) => this.all(name));
    const nested = [...this.all("Page"), ...this.all("Action")].flatMap(childrenOf);
    return [
      ...direct.map((element) => element.getAttribute("DefaultValue")),
      ...[...referring, ...nested]
        .map((element) => element.getAttribute("resid"))
        .filter((resid) => resid !== null)
        .map((resid) => this.resource("Urls", resid)),
    ].map(String);
  }

  /** The actions that the ribbon runs. */
  actions(): string[] {
    return this.all("FunctionName").map((element) => String(element.textContent));
  }
}

/** What Excel would refuse or could not find; [] for a sound manifest. */
export function manifestFaults(manifest: Manifest): string[] {
  const elements = [manifest.root, ...manifest.all("*")];
  return [
    ...new Set([
      ...elements.flatMap(orderFaults),
      ...elements.flatMap(attributeFaults),
      ...elements.flatMap((element) => referenceFaults(manifest, element)),
      ...unusedResources(manifest),
      ...lengthFaults(manifest),
      ...manifest.addresses().flatMap(addressFaults),
      ...manifest.all("Icon").flatMap(iconFaults),
      ...doubleIds(manifest),
    ]),
  ];
}

function orderFaults(element: Element): string[] {
  const children = childrenOf(element).map(({ localName }) => String(localName));
  const wanted = CHILDREN[kindOf(element)] ?? "";
  const pattern = wanted
    .split(" ")
    .filter((name) => name !== "")
    .map((name) => name.replace(/^(\w+)([?+]?)$/, "(?:$1 )$2"))
    .join("");
  if (new RegExp(`^${pattern}$`).test(children.map((name) => `${name} `).join(""))) return [];
  return [`${kindOf(element)} holds "${children.join(" ")}", not "${wanted}"`];
}

function attributeFaults(element: Element): string[] {
  const kind = kindOf(element);
  return (ATTRIBUTES[kind] ?? [])
    .filter((name) => !element.getAttribute(name))
    .map((name) => `${kind} has no ${name}`);
}

function referenceFaults(manifest: Manifest, element: Element): string[] {
  const resid = element.getAttribute("resid");
  if (resid === null) return [];
  const name = String(element.localName);
  const parent = String((element.parentNode as Element | null)?.localName);
  const list = RESOURCE_LISTS[name] ?? RESOURCE_LISTS[`${parent}>${name}`] ?? "no list";
  return manifest.resource(list, resid) === null ? [`${name}: ${resid} is not in ${list}`] : [];
}

function unusedResources(manifest: Manifest): string[] {
  const used = new Set(manifest.all("*").map((element) => element.getAttribute("resid")));
  return resourceEntries(manifest)
    .map((entry) => entry.getAttribute("id"))
    .filter((id) => !used.has(id))
    .map((id) => `${String(id)} is not used`);
}

function lengthFaults(manifest: Manifest): string[] {
  const limited = (elements: Element[], attribute: string, most: number): string[] =>
    elements
      .map((element) => element.getAttribute(attribute))
      .filter((text) => text !== null && (text.length < 1 || text.length > most))
      .map((text) => `longer than ${String(most)}, or empty: ${String(text)}`);
  return [
    ...limited(manifest.all("ShortStrings").flatMap(childrenOf), "DefaultValue", SHORT_STRING),
    ...limited(manifest.all("LongStrings").flatMap(childrenOf), "DefaultValue", LONG_STRING),
    ...limited(manifest.all("DisplayName"), "DefaultValue", SHORT_STRING),
    ...limited(manifest.all("Description"), "DefaultValue", LONG_STRING),
    ...limited(resourceEntries(manifest), "id", RESOURCE_ID),
    ...limited(manifest.all("*"), "id", SHORT_STRING),
  ];
}

function addressFaults({ where, url }: { where: string; url: string }): string[] {
  return /^https:\/\/[^\s]+$/.test(url) ? [] : [`${where} is not https: ${url}`];
}

function iconFaults(icon: Element): string[] {
  const sizes = childrenOf(icon).map((image) => Number(image.getAttribute("size")));
  return ICON_SIZES_ALWAYS.filter((size) => !sizes.includes(size)).map(
    (size) => `no icon of ${String(size)}`,
  );
}

function doubleIds(manifest: Manifest): string[] {
  const named = ["CustomTab", "Group", "Control", "Item"].flatMap((name) => manifest.all(name));
  const ids = [...named, ...resourceEntries(manifest)].map((element) =>
    [
      element.parentNode?.nodeName === "Items" ? "Control" : element.localName,
      element.getAttribute("id"),
    ].join(" "),
  );
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `twice: ${id}`);
}

function resourceEntries(manifest: Manifest): Element[] {
  return manifest.all("Resources").flatMap(childrenOf).flatMap(childrenOf);
}

function kindOf(element: Element): string {
  const type = element.getAttributeNS(XSI, "type");
  return `${String(element.localName)}${type ? `:${type}` : ""}`;
}

function childrenOf(element: Element): Element[] {
  return [...element.childNodes].filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);
}

function fail(level: string, message: string): never {
  throw new Error(`${level}: ${message}`);
}
