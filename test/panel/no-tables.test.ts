// @vitest-environment happy-dom
import { afterEach, expect, it } from "vitest";
import { FakeHost, workbook } from "./fake-host";
import { openPanel, until, type Page } from "./page";

let page: Page;

async function check(text: string): Promise<void> {
  page = openPanel(new FakeHost(workbook(text)));
  page.click("button", "Periksa");
  await until(() => page.text().includes("Tidak ada tabel Renstra yang dikenali"));
}

afterEach(() => {
  page.unmount();
  document.body.replaceChildren();
});

it("says what makes a table known where there is none", async () => {
  await check("Catatan rapat\nHalo");
  expect(page.text()).toContain("Agar tabel dikenali:");
  expect(page.text()).toContain("lembar yang disembunyikan tidak dibaca");
  expect(page.all("button", "Lihat di Tabel")).toEqual([]);
});

it("leads to what looks like a table, keyboard and all, until somebody said what it is", async () => {
  await check(
    "No | Indikator | Ukuran | Target 2026 | Target 2027\n1 | Persentase PSKS aktif | Orang | 80 | 82",
  );
  expect(page.text()).toContain("1 tempat tampak seperti tabel, tetapi belum dikenali.");
  page.click("button", "Lihat di Tabel");
  await until(() => page.text().includes("Belum dikenali, tidak diperiksa (1)"));
  expect(document.activeElement).toBe(page.find("tab", "Tabel"));
  page.click("button", "Ini tabel apa?");
  await until(() => page.all("combobox", "Jenis tabel").length === 1);
  page.choose("Jenis tabel", "bukan-renstra");
  await until(() => !(page.find("button", "Simpan dan periksa") as HTMLButtonElement).disabled);
  page.click("button", "Simpan dan periksa");
  await until(() => page.text().includes("bukan tabel Renstra"));
  page.click("tab", "Temuan");
  await until(() => page.text().includes("Agar tabel dikenali:"));
  expect(page.all("button", "Lihat di Tabel")).toEqual([]);
});
