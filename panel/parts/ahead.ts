import { PARTS } from "./parts-later";

/** Milliseconds after which the parts are fetched even where the page never rests. */
const LATEST = 2_000;

/**
 * Fetches all parts while nobody waits for them, the check first, so that hardly any press has to wait for a network.
 * What does not come is asked for again when it is needed, and told then.
 */
export async function loadAhead(): Promise<void> {
  for (const part of Object.values(PARTS)) {
    await rest();
    await part.load().catch(() => undefined);
  }
}

/** Resolves when the page has nothing to do. Safari does not tell, and gets a moment instead. */
function rest(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === "undefined") setTimeout(resolve, 50);
    else
      requestIdleCallback(
        () => {
          resolve();
        },
        { timeout: LATEST },
      );
  });
}
