/** What the ribbon can ask the add-in to do. The ids stand in manifests that are installed: frozen once released. */
export type Command =
  "periksa" | "temuanBerikutnya" | "tandai" | "hapusTanda" | "segarkan" | "bekukan" | "rumusBiasa";

/** A file in manifests/icons, without its ending. */
export type Icon =
  | "renstra"
  | "periksa"
  | "berikutnya"
  | "panel"
  | "tandai"
  | "hapus-tanda"
  | "rumus"
  | "segarkan"
  | "bekukan"
  | "rumus-biasa";

interface Labelled {
  /** Unique in the ribbon. */
  readonly id: string;
  readonly icon: Icon;
  /** At most 125 characters. */
  readonly label: string;
  /** What the pointer shows: one sentence of at most 250 characters. */
  readonly description: string;
}

export interface Button extends Labelled {
  readonly does: { readonly run: Command } | "show-panel";
}

export interface Menu extends Labelled {
  readonly items: readonly Button[];
}

export interface Group {
  readonly id: string;
  readonly icon: Icon;
  readonly label: string;
  readonly controls: readonly (Button | Menu)[];
}

/** The pixels of a ribbon icon's side, on every screen that Office knows. */
export const RIBBON_ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80] as const;
/** Those of the product's own icon: in lists, on sharp screens, in the store. */
export const PRODUCT_ICON_SIZES = [...RIBBON_ICON_SIZES, 128] as const;

const run = (command: Command, about: Omit<Labelled, "id">): Button => ({
  id: command,
  ...about,
  does: { run: command },
});

const PEMERIKSAAN: Group = {
  id: "pemeriksaan",
  icon: "periksa",
  label: "Pemeriksaan",
  controls: [
    run("periksa", {
      icon: "periksa",
      label: "Periksa",
      description: "Memeriksa semua tabel Renstra di buku kerja ini. Isi sel tidak diubah.",
    }),
    run("temuanBerikutnya", {
      icon: "berikutnya",
      label: "Temuan berikutnya",
      description: "Memilih sel temuan berikutnya dan menjelaskannya di panel.",
    }),
    {
      id: "panel",
      icon: "panel",
      label: "Panel",
      description: "Membuka panel: temuan, tabel yang dikenali, dan daftar fungsi.",
      does: "show-panel",
    },
  ],
};

const TANDA: Group = {
  id: "tanda",
  icon: "tandai",
  label: "Tanda di sel",
  controls: [
    run("tandai", {
      icon: "tandai",
      label: "Tandai",
      description: "Mewarnai sel yang bermasalah. Warna dan isi sel Anda sendiri tidak diubah.",
    }),
    run("hapusTanda", {
      icon: "hapus-tanda",
      label: "Hapus tanda",
      description: "Menghapus semua tanda Periksa Renstra, dan hanya itu.",
    }),
  ],
};

const RUMUS: Menu = {
  id: "rumus",
  icon: "rumus",
  label: "Rumus",
  description: "Merawat rumus RENSTRA di buku kerja ini.",
  items: [
    run("segarkan", {
      icon: "segarkan",
      label: "Segarkan",
      description:
        "Memasukkan ulang rumus RENSTRA yang menampilkan #NAME?, juga rumus dari berkas Google Sheets.",
    }),
    run("bekukan", {
      icon: "bekukan",
      label: "Bekukan menjadi nilai",
      description:
        "Mengganti rumus RENSTRA dengan hasilnya, supaya berkas terbaca tanpa add-in. Dapat diurungkan di panel.",
    }),
    run("rumusBiasa", {
      icon: "rumus-biasa",
      label: "Jadikan rumus biasa",
      description:
        "Mengganti rumus RENSTRA dengan rumus Excel biasa yang sama hasilnya, sejauh ada. Dapat diurungkan di panel.",
    }),
  ],
};

/** What Periksa Renstra says of itself to spreadsheet programs; manifests are generated from it. */
export const PRODUCT = {
  /** Never changes: Excel knows the add-in by it. */
  id: "6d3f0c52-8b1e-4f2a-9a57-2c4be1d07f36",
  name: "Periksa Renstra",
  provider: "Periksa Renstra",
  locale: "id-ID",
  description:
    "Memeriksa buku kerja Renstra di tempatnya: kode, pagu, target, dan hitungan, lalu menunjukkan sel yang keliru dan cara memperbaikinya. Isi buku kerja tidak keluar dari komputer Anda.",
  /** Before the name of a custom function in Excel, with a point; frozen once released. */
  namespace: "RENSTRA",
  /** Where the add-in is served while it is being developed: `npm run excel`. */
  developmentAddress: "https://localhost:3443",
  welcome: {
    title: "Periksa Renstra siap dipakai",
    description: "Buka tab Renstra, lalu klik Periksa. Pemeriksaan tidak mengubah isi buku kerja.",
  },
  ribbon: {
    id: "renstra",
    label: "Renstra",
    groups: [
      PEMERIKSAAN,
      TANDA,
      { id: "rumus-renstra", icon: "rumus", label: "Rumus RENSTRA", controls: [RUMUS] },
    ] satisfies readonly Group[],
  },
} as const;

/** Every button, those in menus too. */
export function buttonsOf(groups: readonly Group[]): readonly Button[] {
  return groups
    .flatMap(({ controls }) => controls)
    .flatMap((control) => ("items" in control ? control.items : [control]));
}
