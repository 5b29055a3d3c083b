import { chromium, type Browser } from "playwright-core";
import { afterAll, beforeAll, describe } from "vitest";
import { BROWSER_ARGUMENTS, findBrowser } from "../scripts/find-browser";

/** A group of tests in a real browser. Without one it is skipped with a loud word, and fails in CI. */
export function describeWithBrowser(name: string, tests: (browser: () => Browser) => void): void {
  const path = pathOrLoudWord(name);
  describe.skipIf(path === null)(name, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: path ?? "", args: BROWSER_ARGUMENTS });
    });
    afterAll(() => browser.close());
    tests(() => browser);
  });
}

function pathOrLoudWord(name: string): string | null {
  try {
    return findBrowser();
  } catch (error) {
    if (process.env["CI"]) throw error;
    process.stderr.write(
      `\n*** ${String(error)}: "${name}" was not tested. Install chromium to run it. ***\n\n`,
    );
    return null;
  }
}
