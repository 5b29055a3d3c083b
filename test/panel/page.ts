import { vi } from "vitest";
import { mountPanel, type PanelOptions } from "../../panel";
import { PARTS } from "../../panel/parts/parts-later";
import { FakeLists, type FakeHost } from "./fake-host";

// As in a page that was at rest for a while: a press finds its part loaded.
await Promise.all(Object.values(PARTS).map((part) => part.load()));

/** The pane in a document, and the few things that a person does with it. */
export interface Page {
  readonly element: HTMLElement;
  unmount(): void;
  /** The shown elements of a role with a name that holds the text. */
  all(role: string, name: string): HTMLElement[];
  find(role: string, name: string): HTMLElement;
  click(role: string, name: string): void;
  type(name: string, text: string): void;
  /** Takes an option of a select, by its value. */
  choose(name: string, value: string): void;
  text(): string;
}

const SELECTORS: Readonly<Record<string, string>> = {
  button: "button:not([role])",
  tab: '[role="tab"]',
  textbox: "input",
  checkbox: 'input[type="checkbox"]',
  radio: 'input[type="radio"]',
  combobox: "select",
  progressbar: "progress",
  alertdialog: '[role="alertdialog"]',
  listitem: "li",
};

export function openPanel(
  host: FakeHost,
  lists: Partial<Pick<PanelOptions, "lists" | "builtInLists" | "readWorkbook" | "guide">> = {},
): Page {
  const element = document.createElement("div");
  document.body.append(element);
  const { unmount } = mountPanel(element, {
    host,
    functionPrefix: "RENSTRA.",
    lists: new FakeLists(),
    ...lists,
  });
  const all = (role: string, name: string): HTMLElement[] =>
    [...element.querySelectorAll<HTMLElement>(SELECTORS[role] ?? "none")].filter((each) =>
      nameOf(each).includes(name),
    );
  const find = (role: string, name: string): HTMLElement => {
    const [first] = all(role, name);
    if (!first) throw new Error(`no ${role} "${name}" in: ${element.textContent}`);
    return first;
  };
  return {
    ...{ element, unmount, all, find },
    click: (role, name) => {
      find(role, name).click();
    },
    type: (name, text) => {
      const field = find("textbox", name) as HTMLInputElement;
      field.value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    },
    choose: (name, value) => {
      const select = find("combobox", name) as HTMLSelectElement;
      select.value = value;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    },
    text: () => element.textContent,
  };
}

function nameOf(element: HTMLElement): string {
  const label = element.getAttribute("aria-label");
  const own = (element as HTMLInputElement).labels?.[0]?.textContent;
  return label ?? own ?? element.textContent;
}

/** Waits until what is said holds. */
export function until(holds: () => boolean): Promise<void> {
  return vi.waitFor(() => {
    if (!holds()) throw new Error(`not yet: ${document.body.textContent.slice(0, 400)}`);
  }, 20_000);
}

/** Clicks Periksa and waits for the verdict. */
export async function checked(page: Page): Promise<void> {
  page.click("button", "Periksa");
  await until(() => page.text().includes("iap diajukan"));
}
