import { path } from "./common.mjs";

const FOR_CODES = [path("core/nomenklatur/"), path("core/kode/")];
const OURS = [path("core/"), path("panel/"), path("xlsx/")];
const ZOD = /[\\/]node_modules[\\/]zod[\\/]/;

/**
 * What several lazy parts of a page need is loaded with the first of them, in two chunks: reading codes and their lists,
 * which look-ups in cells need too, and everything else of ours.
 */
export const SHARED_CHUNKS = {
  kode: shared("kode", 20, (file) => isIn(FOR_CODES, file) || ZOD.test(file)),
  inti: shared("inti", 10, (file) => isIn(OURS, file)),
};

function shared(name, priority, isMeant) {
  return { name, priority, minChunks: 2, minSize: 0, test: ({ resource = "" }) => isMeant(resource) };
}

function isIn(folders, file) {
  return folders.some((folder) => file.startsWith(folder));
}
