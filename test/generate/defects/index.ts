import { ANTARTABEL } from "./antartabel";
import type { Defect } from "./damage";
import { JUDUL } from "./judul";
import { KODE } from "./kode";
import { PAGU } from "./pagu";
import { RIWAYAT } from "./riwayat";
import { TARGET } from "./target";

export { Damage, type Defect } from "./damage";

export const DEFECTS: readonly Defect[] = [...PAGU, ...KODE, ...TARGET, ...ANTARTABEL, ...RIWAYAT, ...JUDUL];
