import * as fungsi from "./fungsi";
import * as gambar from "./gambar";
import * as laporan from "./laporan";
import { atOnce } from "./lazy";
import * as nomenklatur from "./nomenklatur";
import type { Parts } from "./parts";
import * as tabel from "./tabel";
import * as temuan from "./temuan";

/** In the place of `parts-later.ts` in a page of one file, where what could be loaded later only makes the file larger. */
export const PARTS: Parts = {
  temuan: atOnce(temuan),
  tabel: atOnce(tabel),
  fungsi: atOnce(fungsi),
  nomenklatur: atOnce(nomenklatur),
  laporan: atOnce(laporan),
  gambar: atOnce(gambar),
};
