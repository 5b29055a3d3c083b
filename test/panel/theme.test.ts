// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { followSystemTheme } from "../../panel/theme";

/** A system whose preference a test can change. */
class FakeSystem extends EventTarget {
  matches = true;
  prefer(dark: boolean): void {
    this.matches = dark;
    this.dispatchEvent(new Event("change"));
  }
}

let system: FakeSystem;
let element: HTMLElement;
const theme = (): string | undefined => element.dataset["theme"];

beforeEach(() => {
  system = new FakeSystem();
  vi.stubGlobal("matchMedia", (query: string) => (query.includes("dark") ? system : null));
  element = document.createElement("div");
  document.body.append(element);
});
afterEach(() => {
  document.body.replaceChildren();
  delete document.body.dataset["theme"];
  vi.unstubAllGlobals();
});

it("follows the system until it is told to stop", () => {
  const stop = followSystemTheme(element);
  expect(theme()).toBe("dark");
  system.prefer(false);
  expect(theme()).toBe("light");
  stop();
  system.prefer(true);
  expect(theme()).toBeUndefined();
});

it("leaves alone what the page around it says", () => {
  document.body.dataset["theme"] = "contrast";
  followSystemTheme(element)();
  system.prefer(false);
  expect([theme(), document.body.dataset["theme"]]).toEqual([undefined, "contrast"]);
});
