export { cocokkan, type Kecocokan } from "./cocokkan";
export { laporanOf, type Laporan, type LaporanOptions, type Repaired } from "./laporan";
export { laporanPage } from "./page";
export { laporanSheet } from "./sheet";
