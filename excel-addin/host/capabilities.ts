/** Shaped like Office.context.requirements.isSetSupported. */
export type IsSetSupported = (set: string, version: string) => boolean;

/** Excel itself; an Excel that cannot say what it supports supports nothing beyond what the manifest asks for. */
export const askOffice: IsSetSupported = (set, version) =>
  Office.context.requirements.isSetSupported(set, version);

/** What the port uses beyond ExcelApi 1.4, which the manifest asks for. */
export interface Capabilities {
  /** Batches may wait until the user has left the cell. */
  readonly delaysForCellEdit: boolean;
  readonly customXml: boolean;
  readonly conditionalFormats: boolean;
  readonly workbookName: boolean;
  /** The one cell that the user is in, also where several ranges are selected. */
  readonly activeCell: boolean;
  /** Links to cells, and rows that stay in sight. */
  readonly links: boolean;
  readonly frozenRows: boolean;
  readonly pageLayout: boolean;
  /** Several ranges as one object: for marks in few steps. */
  readonly rangeAreas: boolean;
  readonly changeEvents: boolean;
  readonly mergedAreas: boolean;
  readonly mergesUndo: boolean;
}

const SETS: Record<keyof Capabilities, string> = {
  delaysForCellEdit: "1.5",
  customXml: "1.5",
  conditionalFormats: "1.6",
  workbookName: "1.7",
  activeCell: "1.7",
  links: "1.7",
  frozenRows: "1.7",
  pageLayout: "1.9",
  rangeAreas: "1.9",
  changeEvents: "1.9",
  mergedAreas: "1.13",
  mergesUndo: "1.20",
};

export function capabilitiesOf(isSetSupported: IsSetSupported = askOffice): Capabilities {
  const flags = Object.entries(SETS).map(([name, version]) => [name, isSetSupported("ExcelApi", version)]);
  return Object.fromEntries(flags) as Record<keyof Capabilities, boolean>;
}

interface Notice {
  readonly set: string;
  readonly version: string;
  readonly sentence: string;
}

const NOTICES: readonly Notice[] = [
  {
    set: "ExcelApi",
    version: "1.5",
    sentence:
      "Excel ini tidak menunggu sel yang sedang diubah: tekan Enter di sel itu sebelum memakai panel ini.",
  },
  {
    set: "ExcelApi",
    version: "1.6",
    sentence: "Excel ini tidak dapat memberi tanda warna; temuan tetap dapat dibuka dari daftar di panel.",
  },
  {
    set: "ExcelApi",
    version: "1.9",
    sentence: "Excel ini tidak memberi tahu perubahan sel: tekan Periksa sesudah mengubah isi.",
  },
  {
    set: "ExcelApi",
    version: "1.13",
    sentence:
      "Excel ini tidak menyebutkan sel gabungan: tabel berjudul gabungan mungkin tidak dikenali; tetapkan jenisnya di tab Tabel.",
  },
  {
    set: "CustomFunctionsRuntime",
    version: "1.1",
    sentence: "Excel ini tidak mengenal fungsi RENSTRA di dalam sel; pemeriksaan tetap berjalan.",
  },
  {
    set: "SharedRuntime",
    version: "1.1",
    sentence: "Excel ini menjalankan tombol dan panel terpisah: buka panel ini untuk memakai semua perintah.",
  },
];

/** What this Excel cannot do, one sentence each with what works instead; [] where it can do everything. */
export function noticesOf(isSetSupported: IsSetSupported = askOffice): string[] {
  return NOTICES.filter(({ set, version }) => !isSetSupported(set, version)).map(({ sentence }) => sentence);
}
