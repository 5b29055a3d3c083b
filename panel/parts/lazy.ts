import { HostError } from "../../core/workbook/host";
import { TEXTS } from "../texts";

/** Code that is a script of its own, loaded when it is first asked for. */
export interface Lazy<Code> {
  /** What was loaded; null before. */
  readonly now: Code | null;
  /** Loads it, once. Rejects with NotLoaded; the next call tries anew then. */
  load(): Promise<Code>;
}

/** A script did not come: the address cannot be reached, or a newer release has replaced its files. */
export class NotLoaded extends HostError {
  constructor(cause: unknown) {
    super(TEXTS.loading.failed, { cause });
  }
}

export function lazy<Code>(fetchCode: () => Promise<Code>): Lazy<Code> {
  let now: Code | null = null;
  let loading: Promise<Code> | null = null;
  const begin = async (): Promise<Code> => {
    try {
      return (now = await fetchCode());
    } catch (cause) {
      loading = null;
      throw new NotLoaded(cause);
    }
  };
  return {
    get now() {
      return now;
    },
    load: () => (loading ??= begin()),
  };
}

/** Code that is there from the start, for pages of one file. */
export function atOnce<Code>(code: Code): Lazy<Code> {
  return { now: code, load: () => Promise.resolve(code) };
}
