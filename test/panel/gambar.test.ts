// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FakeHost, FAULTY, HEADING, workbook } from "./fake-host";
import { checked, openPanel, until, type Page } from "./page";

let host: FakeHost;
let page: Page;

beforeEach(() => {
  vi.stubGlobal("IntersectionObserver", undefined);
});
afterEach(() => {
  page.unmount();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function openPictures(text: string): Promise<void> {
  host = new FakeHost(workbook(text));
  page = openPanel(host);
  await checked(page);
  page.click("tab", "Laporan");
  await until(() => page.all("button", "Gambar").length > 0);
  page.click("button", "Gambar");
  await until(() => page.element.querySelector(".pr-gambar") !== null);
}

const items = (): HTMLElement[] => [...page.element.querySelectorAll<HTMLElement>('[role="treeitem"]')];
const shown = (): string[] =>
  items().map(
    (item) =>
      `${item.getAttribute("aria-level") ?? ""} ${item.querySelector(".pr-simpul-nama")?.textContent ?? ""}`,
  );
const focused = (): string => document.activeElement?.getAttribute("title") ?? "";

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    const from = document.activeElement;
    from?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe("the pohon kinerja in the pane", () => {
  it("begins with the programs, and unfolds one by a click on its arrow without going to its cell", async () => {
    await openPictures(FAULTY);
    await until(() => items().length === 2);
    expect(shown()).toEqual(["1 URUSAN BIDANG SOSIAL", "2 PROGRAM PEMBERDAYAAN SOSIAL"]);
    items()[1]?.querySelector<HTMLElement>(".pr-simpul-fold")?.click();
    await until(() => items().length === 3);
    expect(shown()[2]).toBe("3 Pengembangan Potensi");
    expect(host.selected).toEqual([]);
  });

  it("tells of each node what was found at it and below, and a click goes to its cell", async () => {
    await openPictures(FAULTY);
    page.click("button", "Buka semua");
    await until(() => items().length === 4);
    expect(items().map((item) => item.getAttribute("aria-label"))).toEqual([
      expect.stringContaining("Di baris ini: tidak ada temuan; beserta turunannya: "),
      expect.stringMatching(/^Program 1\.06\.02 PROGRAM PEMBERDAYAAN SOSIAL\. Di baris ini: 1 peringatan/),
      expect.stringContaining("Kegiatan 1.06.02.2.03 Pengembangan Potensi"),
      expect.stringMatching(/^Sub kegiatan 1\.06\.02\.2\.03\.0001 .*Di baris ini: 1 peringatan/),
    ]);
    items()[3]?.click();
    await until(() => host.selected.length === 1);
    expect(host.selected).toEqual([{ sheet: "Lembar1", row: 4, column: 0 }]);
    page.click("button", "Lipat semua");
    await until(() => items().length === 1);
  });

  it("is walked with the arrow keys, one stop for the tab key, and Enter goes to the cell", async () => {
    await openPictures(FAULTY);
    await until(() => items().length === 2);
    expect(items().map(({ tabIndex }) => tabIndex)).toEqual([0, -1]);
    items()[0]?.focus();
    await press("ArrowDown");
    expect(focused()).toBe("PROGRAM PEMBERDAYAAN SOSIAL");
    await press("ArrowRight");
    expect(items()[1]?.getAttribute("aria-expanded")).toBe("true");
    await press("ArrowRight");
    expect(focused()).toBe("Pengembangan Potensi");
    await press("Enter");
    await until(() => host.selected.length === 1);
    expect(host.selected).toEqual([{ sheet: "Lembar1", row: 3, column: 0 }]);
    await press("ArrowLeft", "ArrowLeft");
    expect(items()).toHaveLength(2);
    expect(focused()).toBe("PROGRAM PEMBERDAYAAN SOSIAL");
    await press("Home");
    expect(focused()).toBe("URUSAN BIDANG SOSIAL");
    expect(items().map(({ tabIndex }) => tabIndex)).toEqual([0, -1]);
  });

  it("draws a few dozen rows of thousands, and the last one when it is gone to", async () => {
    const sub = (index: number): string =>
      `1.06.02.2.03.${String(index).padStart(4, "0")} | Sub ${String(index)} | Jumlah Orang | 1 | 1 | 1 | 1`;
    const many = Array.from({ length: 3000 }, (_, index) => sub(index + 1));
    await openPictures(
      [
        HEADING,
        "1.06.02 | PROGRAM A | Persentase PSKS | 80 | 3.000 | 80 | 3.000",
        "1.06.02.2.03 | Kegiatan A | Jumlah Orang | 10 | 3.000 | 10 | 3.000",
        ...many,
      ].join("\n"),
    );
    page.click("button", "Buka semua");
    await until(() => items().length > 3);
    expect(items().length).toBeLessThan(60);
    items()[0]?.focus();
    await press("End");
    expect(focused()).toBe("Sub 3000");
    expect(items().length).toBeLessThan(60);
  });

  it("says what it lacks where there is nothing to draw", async () => {
    await openPictures(
      "Indikator Kinerja | Target 2023 | Realisasi 2023 | Rasio 2023\nNilai SAKIP | 70 | 70 | 100",
    );
    await until(() => page.text().includes("Belum ada yang dapat digambar"));
    expect(items()).toEqual([]);
  });

  it("is handed out as SVG, with hostile names as texts", async () => {
    const blobs: Blob[] = [];
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
      blobs.push(blob as Blob);
      return "blob:uji";
    });
    await openPictures(FAULTY.replace("PROGRAM PEMBERDAYAAN", "<script>alert(1)</script> &"));
    await until(() => items().length === 2);
    page.click("button", "Simpan SVG");
    await until(() => page.text().includes("Berkas Pohon-kinerja-contoh.svg diserahkan ke unduhan."));
    const svg = (await blobs[0]?.text()) ?? "";
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).toContain("&lt;script&gt;alert(1)&lt;/script&gt; &amp;");
    expect(svg).not.toContain("<script");
    expect(page.element.querySelector("script")).toBeNull();
  });
});
