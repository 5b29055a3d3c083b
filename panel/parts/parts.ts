import type { Lazy } from "./lazy";
import type * as Fungsi from "./fungsi";
import type * as Gambar from "./gambar";
import type * as Laporan from "./laporan";
import type * as Nomenklatur from "./nomenklatur";
import type * as Tabel from "./tabel";
import type * as Temuan from "./temuan";

/** What the pane does without before it is asked for something, one part a tab; a tab has the name of its part. */
export interface Parts {
  readonly temuan: Lazy<typeof Temuan>;
  readonly tabel: Lazy<typeof Tabel>;
  readonly fungsi: Lazy<typeof Fungsi>;
  readonly nomenklatur: Lazy<typeof Nomenklatur>;
  readonly laporan: Lazy<typeof Laporan>;
  readonly gambar: Lazy<typeof Gambar>;
}
