import type { FunctionComponent } from "preact";

/** Loads what draws the pictures: a script of its own, except in Google's sidebar (`pictures-at-once.ts`). */
export async function loadPictures(): Promise<FunctionComponent> {
  const { Pictures } = await import(/* webpackChunkName: "gambar" */ "./pictures");
  return Pictures;
}
