import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Lazy } from "../parts/lazy";
import { TEXTS } from "../texts";
import { troubleMessage } from "../trouble";

/** What a part of the pane brings to be shown. */
export interface Showing {
  readonly Content: () => VNode | null;
}

/** Shows a part; while it is being loaded that, and where it cannot be loaded why, with another try. */
export function PartContent({ part }: { part: Lazy<Showing> }): VNode {
  const [loaded, setLoaded] = useState(part.now);
  const [failure, setFailure] = useState<unknown>(null);
  const load = (): void => {
    setFailure(null);
    part.load().then(setLoaded, setFailure);
  };
  useEffect(load, [part]);
  if (loaded) return <loaded.Content />;
  return failure === null ? <Loading /> : <NotThere failure={failure} onAgain={load} />;
}

/** Seen only where it takes noticeably long. */
function Loading(): VNode {
  return (
    <div class="pr-progress pr-loading" role="status">
      <span>{TEXTS.loading.part}</span>
      <progress aria-label={TEXTS.loading.part} />
    </div>
  );
}

function NotThere({ failure, onAgain }: { failure: unknown; onAgain(): void }): VNode {
  return (
    <div class="pr-bar pr-bar-galat" role="alert">
      <p>{troubleMessage(failure).text}</p>
      <div class="pr-row">
        <button type="button" class="pr-button" onClick={onAgain}>
          {TEXTS.again}
        </button>
      </div>
    </div>
  );
}
