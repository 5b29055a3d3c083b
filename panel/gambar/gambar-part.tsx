import type { FunctionComponent, VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import { usePanel } from "../components/panel-context";
import { TEXTS } from "../texts";
import { loadPictures } from "./load-pictures";

const T = TEXTS.gambar;

/** Pictures of the plan. What draws them is loaded when somebody first asks for one. */
export function GambarPart(): VNode {
  const { checked } = usePanel().state;
  const [Pictures, setPictures] = useState<FunctionComponent | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    loadPictures().then(
      (loaded) => {
        setPictures(() => loaded);
      },
      () => {
        setFailed(true);
      },
    );
  }, []);
  if (!checked) return <p class="pr-empty">{TEXTS.start.first}</p>;
  if (Pictures) return <Pictures />;
  return <p class="pr-empty">{failed ? T.notLoaded : TEXTS.busy}</p>;
}
