import type { Message } from "./state/state";
import { TEXTS } from "./texts";

/** A failure as a sentence with an advice. What a host says it says well itself; anything else is a fault of ours. */
export function troubleMessage(error: unknown): Message {
  // By name as well: a host may come with a bundle of its own, and then with a class of its own.
  if (error instanceof Error && error.name === "HostError") return { kind: "galat", text: error.message };
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { kind: "galat", text: TEXTS.errors.unexpected, detail };
}

/** The same, with a button that tries again. */
export function troubleWithRetry(error: unknown, run: () => void): Message {
  return { ...troubleMessage(error), action: { label: TEXTS.again, run } };
}
