import { path } from "./common.mjs";

const OURS = [path("core/"), path("panel/"), path("xlsx/")];

/** The pane as it shows itself first: it waits for no other chunk. */
const FIRST = "panel";
/** What look-ups in cells wait for, with no pane open. */
const LOOK_UPS = "daftar-fungsi";

/**
 * What several lazy parts of a page need is loaded with the first of them, in two chunks: what look-ups in cells need
 * too, and everything else of ours.
 */
export const SHARED_CHUNKS = {
  kode: shared("kode", 20, (module, { chunkGraph }) =>
    [...chunkGraph.getModuleChunksIterable(module)].some(({ name }) => name === LOOK_UPS),
  ),
  inti: shared("inti", 10, ({ resource = "" }) => OURS.some((folder) => resource.startsWith(folder))),
};

function shared(name, priority, test) {
  const chunks = (chunk) => !chunk.canBeInitial() && chunk.name !== FIRST;
  return { name, priority, minChunks: 2, minSize: 0, chunks, test };
}
