import type { Stage } from "./panduan-stage";

/** A picture of the guide: what to do on a fresh page, and what of it to show. The key is the file's name. */
type Scene = (stage: Stage, path: string) => Promise<void>;

const GROWTH = { sheet: "T2.4 Anggaran Realisasi", cells: "R14" };
const SPELLING = { sheet: "T2.3 Pencapaian Kinerja", cells: "B9" };

/** Played in the first sample of the playground, each from its beginning. */
export const SCENES: Readonly<Record<string, Scene>> = {
  "1-mulai": async (stage, path) => {
    await stage.pictureOfPane(path, stage.pane.locator(".pr-welcome"));
  },
  "1-diperiksa": async (stage, path) => {
    await stage.check();
    await stage.press("Tandai");
    await stage.says("Sel bermasalah sudah ditandai.");
    await stage.press("Tutup");
    await stage.pictureOfPage(path);
  },
  "2-temuan": async (stage, path) => {
    await stage.check();
    const finding = await stage.visit(GROWTH.sheet, GROWTH.cells);
    await stage.pictureOfPane(path, finding, finding);
  },
  "2-saringan": async (stage, path) => {
    await stage.check();
    await stage.pane.getByLabel("Cari temuan").fill("pagu 2026");
    await stage.pictureOfPane(path, stage.pane.locator("li.pr-finding").nth(1));
  },
  "3-lihat-dahulu": async (stage, path) => {
    await stage.check();
    await stage.press(/^Perbaiki semua yang pasti/);
    await stage.pictureOfPane(path, stage.pane.getByRole("button", { name: "Tidak jadi" }));
  },
  "3-sesudah": async (stage, path) => {
    await stage.check();
    await stage.press(/^Perbaiki semua yang pasti/);
    await stage.press("Tulis");
    await stage.says(/temuan hilang/);
    await stage.checked();
    await stage.pictureOfPane(path, stage.pane.locator(".pr-verdict"));
  },
  "4-abaikan": async (stage, path) => {
    await stage.check();
    const finding = await stage.visit(GROWTH.sheet, GROWTH.cells);
    await finding.getByRole("button", { name: "Abaikan…" }).click();
    await stage.press("Ketentuan daerah");
    const form = stage.pane.getByRole("button", { name: "Abaikan temuan" });
    await stage.pictureOfPane(path, form, finding.getByRole("button", { name: "Perbaiki…" }));
  },
  "4-tingkat": async (stage, path) => {
    await stage.check();
    const finding = await stage.visit(SPELLING.sheet, SPELLING.cells);
    await finding.getByRole("button", { name: "Tingkat aturan…" }).click();
    await finding.getByRole("combobox").selectOption("mati");
    const end = finding.getByRole("button", { name: "Simpan dan periksa" });
    await stage.pictureOfPane(path, end, finding.getByRole("button", { name: "Abaikan…" }));
  },
  "5-cari-fungsi": async (stage, path) => {
    await stage.tab("Fungsi");
    await stage.pane.getByLabel("Cari fungsi").fill("pertumbuhan");
    await stage.pictureOfPane(path, stage.pane.getByRole("button", { name: "Salin" }).first());
  },
  "5-isi-rumus": async (stage, path) => {
    await stage.check();
    await stage.tab("Fungsi");
    await stage.pane.getByText("Isi rumus", { exact: true }).click();
    await stage.pictureOfPane(path, stage.pane.getByRole("button", { name: /^Isi/ }).nth(1));
  },
  "6-cari-kode": async (stage, path) => {
    await stage.check();
    await stage.tab("Nomenklatur");
    await stage.pane.getByLabel("Cari nomenklatur").fill("permakanan");
    await stage.press(/Penyediaan Permakanan/);
    await stage.pictureOfPane(path, stage.pane.getByText("Orang", { exact: true }));
  },
  "6-daftar": async (stage, path) => {
    await stage.tab("Nomenklatur");
    await stage.press("Daftar");
    await stage.pictureOfPane(path, stage.pane.getByText(/^Daftar yang dimuat/));
  },
  "7-laporan": async (stage, path) => {
    await stage.check();
    await stage.tab("Laporan");
    await stage.pictureOfPane(path, stage.pane.locator("li").nth(1));
  },
  "7-lembar-laporan": async (stage, path) => {
    await stage.check();
    await stage.tab("Laporan");
    await stage.press("Buat laporan");
    await stage.says(/^Laporan ditambahkan/);
    await stage.pictureOfPage(path);
  },
  "7-cocok": async (stage, path) => {
    await stage.tab("Laporan");
    await stage.press("Buat laporan");
    await stage.says(/^Laporan ditambahkan/);
    await stage.press("Tutup");
    await stage.press("Cocokkan");
    await stage.pane.getByRole("button", { name: "Cocokkan" }).last().click();
    await stage.says(/^Cocok:/);
    await stage.pictureOfPane(path, stage.pane.getByText(/^Yang dibandingkan/));
  },
  "7-perubahan": async (stage, path) => {
    await stage.tab("Laporan");
    await stage.press("Perubahan");
    await stage.pictureOfPane(path, stage.pane.getByRole("button", { name: "Pilih versi lain…" }));
  },
  "8-rumus-renstra": async (stage, path) => {
    await stage.tab("Fungsi");
    const title = stage.pane.getByText("Rumus Renstra di buku kerja ini");
    await title.click();
    await stage.pictureOfPane(path, stage.pane.getByText(/^Mengganti rumus Renstra dengan rumus/), title);
  },
  "9-tabel-apa": async (stage, path) => {
    await stage.check();
    await stage.tab("Tabel");
    await stage.press(/^Ini tabel apa\? Isu strategis/);
    const end = stage.pane.getByRole("button", { name: "Simpan dan periksa" });
    await stage.pictureOfPane(path, end, stage.pane.getByText("Isu strategis").first());
  },
};
