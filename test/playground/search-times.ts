import type { Page } from "playwright-core";

/**
 * Types each text letter by letter into the search of the pane, and gives the milliseconds from each letter until the
 * pane has drawn and laid out what it finds.
 */
export function searchTimes(page: Page, texts: readonly string[]): Promise<readonly number[]> {
  return page.evaluate(async (typed) => {
    const field = document.querySelector<HTMLInputElement>('.pr-tabpanel input[type="search"]');
    const results = document.querySelector<HTMLElement>(".pr-tabpanel");
    if (!field || !results) throw new Error("no search in the pane");
    /** A task of its own: what the letter caused is drawn before it. */
    const nextTask = (): Promise<void> =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          port1.close();
          resolve();
        };
        port2.postMessage(null);
      });
    const times: number[] = [];
    for (const text of typed)
      for (let length = 1; length <= text.length; length++) {
        const start = performance.now();
        field.value = text.slice(0, length);
        field.dispatchEvent(new Event("input", { bubbles: true }));
        await nextTask();
        if (results.offsetHeight > 0) times.push(performance.now() - start);
      }
    return times;
  }, texts);
}

/** The value below which such a share of all lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
