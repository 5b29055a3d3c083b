import type { FunctionComponent } from "preact";
import { Pictures } from "./pictures";

/** Instead of `load-pictures.ts` in a page of one file, where what could be loaded later only makes the file larger. */
export function loadPictures(): Promise<FunctionComponent> {
  return Promise.resolve(Pictures);
}
