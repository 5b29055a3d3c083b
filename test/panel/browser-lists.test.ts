import { afterEach, expect, it, vi } from "vitest";
import { HostError } from "../../core/workbook/host";
import { BrowserLists } from "../../panel/lists/browser-lists";
import { LIST } from "./fake-host";

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A browser whose database fails as `fault` says. */
function brokenBrowser(fault: Error): void {
  vi.stubGlobal("indexedDB", {
    open: () => {
      throw fault;
    },
  });
}

it("says what to allow where the browser forbids to keep anything", async () => {
  brokenBrowser(new DOMException("The operation is insecure.", "SecurityError"));
  const failure = await new BrowserLists().save(LIST).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(HostError);
  expect(String(failure)).toContain("Izinkan penyimpanan data situs");
});

it("says that the browser is full where it is", async () => {
  brokenBrowser(new DOMException("full", "QuotaExceededError"));
  await expect(new BrowserLists().load()).rejects.toThrow("penuh");
});
