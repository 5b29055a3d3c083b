import type { StartAction } from "../names";

/** An item of the menu; `handler` is a global function, for Apps Script knows its functions by their names. */
export interface MenuItem {
  readonly title: string;
  readonly handler: string;
  /** "panel" opens the sidebar and nothing else; "unmark" needs no sidebar. */
  readonly action: StartAction | "panel" | "unmark";
}

export interface SubMenu {
  readonly title: string;
  readonly items: readonly MenuItem[];
}

export const MENU: readonly (MenuItem | SubMenu)[] = [
  { title: "Periksa", handler: "renstraPeriksa", action: "check" },
  { title: "Panel", handler: "renstraPanel", action: "panel" },
  { title: "Tandai", handler: "renstraTandai", action: "mark" },
  { title: "Hapus tanda", handler: "renstraHapusTanda", action: "unmark" },
  {
    title: "Rumus",
    items: [
      { title: "Segarkan", handler: "renstraSegarkanRumus", action: "refreshFormulas" },
      { title: "Bekukan menjadi nilai", handler: "renstraBekukanRumus", action: "freezeFormulas" },
      { title: "Rumus biasa", handler: "renstraRumusBiasa", action: "plainFormulas" },
    ],
  },
];

/** All items, those of submenus too. */
export const MENU_ITEMS: readonly MenuItem[] = MENU.flatMap((entry) =>
  "items" in entry ? entry.items : [entry],
);
