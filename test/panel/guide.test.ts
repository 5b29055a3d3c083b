// @vitest-environment happy-dom
import { afterEach, expect, it } from "vitest";
import { FakeHost, FAULTY, workbook } from "./fake-host";
import { openPanel, type Page } from "./page";

let page: Page;
afterEach(() => {
  page.unmount();
  document.body.replaceChildren();
});

const link = (): HTMLAnchorElement | null => page.element.querySelector("header a");

it("opens the guide beside the pane where the host has one", () => {
  page = openPanel(new FakeHost(workbook(FAULTY)), { guide: "panduan/index.html" });
  expect(link()?.textContent).toBe("Panduan");
  expect(link()?.getAttribute("href")).toBe("panduan/index.html");
  expect(link()?.target).toBe("_blank");
  expect(link()?.rel).toBe("noopener");
});

it("has no link to a guide that is not there", () => {
  page = openPanel(new FakeHost(workbook(FAULTY)));
  expect(link()).toBeNull();
});
