// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readPack, writePack, type Pack } from "../../core/nomenklatur";
import { LIST_IN_FORCE_KEY } from "../../core/report/lists-view";
import { HostError } from "../../core/workbook/host";
import { plainSheet, type WorkbookSnapshot } from "../../core/workbook/snapshot";
import { entry } from "../core/nomenklatur/lists";
import { FakeHost, FakeLists, FAULTY, LIST, SOUND, workbook } from "./fake-host";
import { checked, openPanel, until, type Page } from "./page";

const EVIL = '<img src=x onerror="window.evil=1">';
/** What LIST is called two years later: one code moved, one was divided. */
const YOUNG: Pack = {
  ...LIST,
  id: "muda",
  judul: "Daftar muda",
  tahun: 2025,
  entries: [
    ...LIST.entries.slice(0, 3),
    entry("1.06.02.2.03.0009", "Peningkatan Kemampuan", {
      sebelumnya: ["1.06.02.2.03.0001"],
      indikator: "Jumlah Peserta",
      satuan: "Orang",
    }),
    entry("1.06.02.2.03.0010", EVIL),
  ],
};
const SHEET = plainSheet("SIPD pemutakhiran 2027", [
  ["JENIS PEMDA", "BIDANG", "PROGRAM", "KEGIATAN", "SUBKEGIATAN"],
  ["KABKOT", "1.06 SOSIAL", "1.06.02 PROGRAM A", "1.06.02.2.03 Kegiatan B", "1.06.02.2.03.0001 Satu"],
  ["KABKOT", "1.06 SOSIAL", "1.06.02 PROGRAM A", "1.06.02.2.03 Kegiatan B", "1.06.02.2.03.0002"],
]);

let host: FakeHost;
let lists: FakeLists;
let page: Page;

function open(snapshot: WorkbookSnapshot = workbook(SOUND), builtIn: readonly Pack[] = []): void {
  host = new FakeHost(snapshot);
  page = openPanel(host, { lists, builtInLists: () => Promise.resolve(builtIn) });
}

async function openPart(part: "Cari" | "Mutakhirkan" | "Daftar"): Promise<void> {
  page.click("tab", "Nomenklatur");
  await until(() => page.all("button", part).length > 0);
  page.click("button", part);
  await until(() => page.text().includes("Menurut") || part !== "Cari");
}

async function lookUp(text: string, name: string): Promise<void> {
  await openPart("Cari");
  page.type("Cari nomenklatur", text);
  await until(() => page.all("button", name).length > 0);
  page.click("button", name);
  await until(() => page.text().includes("Kembali ke pencarian"));
}

beforeEach(() => {
  vi.stubGlobal("IntersectionObserver", undefined);
  lists = new FakeLists();
  lists.packs = [LIST, YOUNG];
});
afterEach(() => {
  page.unmount();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

describe("searching", () => {
  it("finds while typing, with typos, by code, in one level, and shows texts as text", async () => {
    open();
    await openPart("Cari");
    page.type("Cari nomenklatur", "peningktan kemampuan");
    await until(() => page.all("button", "1.06.02.2.03.0009").length === 1);
    page.type("Cari nomenklatur", "1.6.2.2.3");
    await until(() => page.all("button", "1.06.02.2.03").length === 3);
    page.choose("Tingkat", "kegiatan");
    await until(() => page.all("button", "1.06.02.2.03").length === 1);
    page.choose("Tingkat", "");
    page.type("Cari nomenklatur", "1.06.02.2.03.0010");
    await until(() => page.text().includes(EVIL));
    expect(page.element.querySelector("img")).toBeNull();
    page.type("Cari nomenklatur", "zzzz qqqq");
    await until(() => page.text().includes("Tidak ada yang cocok"));
  });

  it("keeps to the bidang of the checked workbook and penunjang, unless told otherwise", async () => {
    lists.packs = [{ ...YOUNG, entries: [...YOUNG.entries, entry("2.13.02", "PROGRAM PENATAAN DESA")] }];
    open();
    await checked(page);
    await openPart("Cari");
    page.type("Cari nomenklatur", "penataan desa");
    await until(() => page.text().includes("Tidak ada yang cocok") || page.all("button", "X.XX").length > 0);
    expect(page.all("button", "2.13.02")).toEqual([]);
    page.click("checkbox", "Semua bidang");
    await until(() => page.all("button", "2.13.02").length > 0);
  });

  it("walks the tree up and down", async () => {
    open();
    await lookUp("pengembangan potensi", "Pengembangan Potensi");
    page.click("button", "1.06.02.2.03.0009");
    await until(() => page.text().includes("Jumlah Peserta"));
    page.click("button", "PROGRAM PEMBERDAYAAN SOSIAL");
    await until(
      () => page.find("button", "Pengembangan Potensi") !== null && page.text().includes("Di bawahnya (1)"),
    );
    expect(page.text()).toContain("Daftar muda, 2025");
  });
});

describe("inserting", () => {
  it.each([
    ["Kode", "1.06.02.2.03.0009"],
    ["Nama", "Peningkatan Kemampuan"],
    ["Kode - nama", "1.06.02.2.03.0009 - Peningkatan Kemampuan"],
  ])("%s into an empty cell, and takes it back", async (button, value) => {
    open();
    await lookUp("peningkatan kemampuan", "1.06.02.2.03.0009");
    [...page.element.querySelectorAll("button")].find(({ textContent }) => textContent === button)?.click();
    await until(() => page.text().includes("Ditulis di A41."));
    expect(host.written).toEqual([{ sheet: "Lembar1", row: 40, column: 0, value }]);
    page.click("button", "Urungkan");
    await until(() => page.text().includes("Isi sel dikembalikan."));
  });

  it("shows first what a filled cell holds", async () => {
    open();
    host.at = { sheet: "Lembar1", row: 1, column: 1 };
    await lookUp("peningkatan kemampuan", "1.06.02.2.03.0009");
    page.click("button", "Nama");
    await until(() => page.all("alertdialog", "URUSAN BIDANG SOSIAL").length === 1);
    expect(document.activeElement?.textContent).toBe("Tidak jadi");
    page.click("button", "Tidak jadi");
    await until(() => page.all("alertdialog", "").length === 0);
    expect(host.written).toEqual([]);
  });

  it("fills a row of the table after it was looked at", async () => {
    open();
    host.at = { sheet: "Lembar1", row: 5, column: 2 };
    await lookUp("peningkatan kemampuan", "1.06.02.2.03.0009");
    page.click("button", "Isi baris tabel");
    await until(() => page.all("alertdialog", "Baris 6").length === 1);
    expect(host.written).toEqual([]);
    page.click("button", "Tulis");
    await until(() => page.text().includes("Baris 6 diisi."));
    expect(host.written.map(({ column, value }) => [column, value])).toEqual([
      [0, "1.06.02.2.03.0009"],
      [1, "Peningkatan Kemampuan"],
      [2, "Jumlah Peserta"],
    ]);
    expect(page.all("button", "Urungkan")).toHaveLength(1);
  });

  it("does not write over what was typed after the look", async () => {
    open();
    host.at = { sheet: "Lembar1", row: 4, column: 2 };
    await lookUp("peningkatan kemampuan", "1.06.02.2.03.0009");
    page.click("button", "Isi baris tabel");
    await until(() => page.all("button", "Tulis").length === 1);
    host.edit(SOUND.replace(".0001 ", ".0007 "));
    page.click("button", "Tulis");
    await until(() => page.text().includes("berubah sejak dilihat"));
    expect(host.written).toEqual([]);
  });

  it("says where a row can be filled", async () => {
    open();
    await lookUp("peningkatan kemampuan", "1.06.02.2.03.0009");
    page.click("button", "Isi baris tabel");
    await until(() => page.text().includes("tidak berada di tabel Renstra"));
    host.at = null;
    page.click("button", "Isi baris tabel");
    await until(() => page.text().includes("Pilih dahulu satu sel"));
  });
});

describe("lists", () => {
  it("are imported from a sheet, named, saved, and used", async () => {
    lists.packs = [];
    open({ name: "buku.xlsx", sheets: [...workbook(FAULTY).sheets, SHEET] });
    await openPart("Daftar");
    page.click("button", "Impor dari buku kerja ini");
    await until(() => page.text().includes("Daftar ditemukan"));
    expect(page.text()).toContain("kabupaten/kota: 1 bidang, 1 program, 1 kegiatan, 1 sub kegiatan");
    expect(page.text()).toContain("Baris 3");
    expect((page.find("textbox", "Judul") as HTMLInputElement).value).toBe("SIPD pemutakhiran 2027");
    page.type("Judul", "Daftar kami");
    await until(() => (page.find("textbox", "Judul") as HTMLInputElement).value === "Daftar kami");
    page.find("button", "Simpan daftar").click();
    await until(() => page.text().includes("Daftar kami disimpan: 4 kode."));
    expect(lists.packs).toMatchObject([{ id: "daftar-kami", tahun: 2027, lengkap: true }]);
    await checked(page);
    page.click("tab", "Temuan");
    await until(() => page.text().includes("Daftar kami"));
  });

  it("say what to open where a workbook has none", async () => {
    open();
    await openPart("Daftar");
    page.click("button", "Impor dari buku kerja ini");
    await until(() => page.text().includes("Tidak ada daftar nomenklatur yang dikenali"));
  });

  it("are exported as a file, and imported from one", async () => {
    const files: Blob[] = [];
    vi.spyOn(URL, "createObjectURL").mockImplementation((file) => {
      files.push(file as Blob);
      return "blob:uji";
    });
    open();
    await openPart("Daftar");
    page.click("button", "Ekspor Daftar muda");
    await until(() => page.text().includes("nomenklatur-muda.json"));
    expect(readPack((await files[0]?.text()) ?? "")).toEqual({ kind: "pack", pack: YOUNG });
    lists.packs = [];
    await give(new File([writePack(YOUNG)], "muda.json"));
    await until(() => page.text().includes("Daftar muda disimpan: 5 kode."));
    expect(lists.packs).toEqual([YOUNG]);
    await give(new File(["{"], "rusak.json"));
    await until(() => page.text().includes("bukan daftar nomenklatur yang dapat dibaca"));
  });

  it("are removed, and brought back", async () => {
    open();
    await openPart("Daftar");
    page.click("button", "Hapus Daftar muda");
    await until(() => page.text().includes("Daftar muda dihapus."));
    expect(lists.packs).toEqual([LIST]);
    page.click("button", "Urungkan");
    await until(() => lists.packs.length === 2);
  });

  it("are said to be damaged where they are, until they are removed", async () => {
    lists.damaged = [EVIL];
    open();
    await openPart("Daftar");
    await until(() => page.text().includes(`Daftar "${EVIL}" tersimpan dalam keadaan rusak`));
    page.click("button", `Hapus ${EVIL}`);
    await until(() => page.text().includes(`${EVIL} dihapus.`));
    expect(lists.damaged).toEqual([]);
    expect(page.text()).not.toContain("keadaan rusak");
  });

  it("cannot be removed where the office baked them in, nor replaced", async () => {
    lists.packs = [LIST];
    open(workbook(SOUND), [YOUNG]);
    await openPart("Daftar");
    await until(() => page.text().includes("Dipasang oleh kantor Anda"));
    expect(page.all("button", "Hapus ").map((button) => button.getAttribute("aria-label"))).toEqual([
      "Hapus Daftar uji",
    ]);
    await give(new File([writePack(YOUNG)], "muda.json"));
    await until(() => page.text().includes("sudah terpasang di sini"));
    expect(lists.packs).toEqual([LIST]);
  });

  it("are chosen for the workbook, which remembers it, and checked again", async () => {
    open();
    await checked(page);
    expect(page.text()).toContain("Siap diajukan");
    await openPart("Daftar");
    page.choose("Daftar yang berlaku", "muda");
    await until(() => host.saved.get(LIST_IN_FORCE_KEY) === "muda" && host.reads === 2);
    page.click("tab", "Temuan");
    await until(() => page.text().includes("1.06.02.2.03.0001") && page.text().includes("Daftar muda"));
  });

  it("that cannot be read are said, and the rest goes on", async () => {
    lists.load = () => Promise.reject(new HostError("Penyimpanan peramban ditutup."));
    open();
    await checked(page);
    expect(page.text()).toContain(
      "Penyimpanan peramban ditutup. Pemeriksaan tetap berjalan tanpa daftar itu.",
    );
  });
});

describe("bringing codes up to date", () => {
  it("applies what is certain after it was looked at", async () => {
    open();
    await openPart("Mutakhirkan");
    await until(() => page.all("button", "Bandingkan").length === 1);
    page.click("button", "Bandingkan");
    await until(() => page.text().includes("Dibandingkan dengan Daftar muda. 3 kode tetap."));
    page.click("button", "Terapkan yang pasti");
    await until(() => page.all("alertdialog", "1.06.02.2.03.0009").length === 1);
    page.click("button", "Tulis");
    await until(() => page.text().includes("1 kode sudah dimutakhirkan."));
    expect(host.written).toEqual([{ sheet: "Lembar1", row: 4, column: 0, value: "1.06.02.2.03.0009" }]);
    expect(page.all("button", "Urungkan")).toHaveLength(1);
    await until(() => !page.text().includes("Terapkan yang pasti"));
  });

  it("lets a person choose among several", async () => {
    const again = entry("1.06.02.2.03.0011", "Peningkatan Kemampuan Dua", {
      sebelumnya: ["1.06.02.2.03.0001"],
    });
    lists.packs = [LIST, { ...YOUNG, entries: [...YOUNG.entries, again] }];
    open();
    await openPart("Mutakhirkan");
    await until(() => page.all("button", "Bandingkan").length === 1);
    page.click("button", "Bandingkan");
    await until(() => page.text().includes("Perlu dipilih (1)"));
    page.click("button", "Pakai 1.06.02.2.03.0011");
    await until(() => page.all("alertdialog", "").length === 1);
    page.click("button", "Tulis");
    await until(() => page.text().includes("sudah menjadi 1.06.02.2.03.0011"));
    expect(host.written.map(({ value }) => value)).toEqual([
      "1.06.02.2.03.0011",
      "Peningkatan Kemampuan Dua",
    ]);
    await until(() => !page.text().includes("Perlu dipilih"));
  });

  it("wants a complete list first", async () => {
    lists.packs = [];
    open();
    await openPart("Mutakhirkan");
    await until(() => page.text().includes("Belum ada daftar lengkap."));
  });
});

/** Hands a file to the hidden field, as the file dialog does. */
async function give(file: File): Promise<void> {
  const input = page.element.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error("no field for files");
  Object.defineProperty(input, "files", { value: [file], configurable: true });
  input.dispatchEvent(new Event("change", { bubbles: true }));
  await Promise.resolve();
}
