import { PRODUCT, RIBBON_ICON_SIZES, type Button, type Group, type Icon, type Menu } from "../product";
import { element, type Element } from "./xml";

/** The one page that is the pane, the ribbon's commands and the custom functions. */
export const PAGE = "index.html";
/** The functions alone, for an Excel that does not know shared runtimes. */
export const FUNCTIONS_SCRIPT = "fungsi.js";
export const FUNCTIONS_METADATA = "functions.json";

/** How elements refer to addresses. */
export const URLS = {
  page: "Halaman.Url",
  script: "Fungsi.Skrip.Url",
  metadata: "Fungsi.Metadata.Url",
} as const;
export const NAMESPACE = "Fungsi.Namespace";
export const WELCOME = { title: "Sambutan.Judul", description: "Sambutan.Uraian" } as const;

export const iconPath = (icon: Icon, size: number): string => `ikon/${icon}-${String(size)}.png`;

/** References to the text and pictures of a control, of a group or of the tab; Excel allows 32 characters. */
export const labelOf = (id: string): string => `${id}.Label`;
export const descriptionOf = (id: string): string => `${id}.Uraian`;
export const iconOf = (icon: Icon, size: number): string => `Ikon.${icon}.${String(size)}`;

/** Everything that other elements refer to. `at` makes an address of a path in the site. */
export function resources(at: (path: string) => string): Element {
  const { groups } = PRODUCT.ribbon;
  const controls = groups.flatMap((group) => group.controls).flatMap(withItems);
  const short = [PRODUCT.ribbon, ...groups, ...controls].map(
    ({ id, label }) => [labelOf(id), label] as const,
  );
  const long = controls.map(({ id, description }) => [descriptionOf(id), description] as const);
  return element("Resources", {}, [
    entries("bt:Images", "bt:Image", icons(groups, controls).flatMap(sizes(at))),
    entries("bt:Urls", "bt:Url", [
      [URLS.page, at(PAGE)],
      [URLS.script, at(FUNCTIONS_SCRIPT)],
      [URLS.metadata, at(FUNCTIONS_METADATA)],
    ]),
    entries("bt:ShortStrings", "bt:String", [
      [NAMESPACE, PRODUCT.namespace],
      [WELCOME.title, PRODUCT.welcome.title],
      ...short,
    ]),
    entries("bt:LongStrings", "bt:String", [[WELCOME.description, PRODUCT.welcome.description], ...long]),
  ]);
}

type Entry = readonly [id: string, value: string];

function entries(list: string, item: string, values: readonly Entry[]): Element {
  return element(
    list,
    {},
    values.map(([id, value]) => element(item, { id, DefaultValue: value })),
  );
}

function withItems(control: Button | Menu): readonly (Button | Menu)[] {
  return "items" in control ? [control, ...control.items] : [control];
}

function icons(groups: readonly Group[], controls: readonly (Button | Menu)[]): readonly Icon[] {
  return [...new Set([...groups, ...controls].map(({ icon }) => icon))];
}

const sizes =
  (at: (path: string) => string) =>
  (icon: Icon): Entry[] =>
    RIBBON_ICON_SIZES.map((size): Entry => [iconOf(icon, size), at(iconPath(icon, size))]);
