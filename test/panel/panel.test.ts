// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { IGNORES_KEY } from "../../core/report/ignores";
import { HostError } from "../../core/workbook/host";
import { FakeHost, FAULTY, HEADING, SOUND, workbook } from "./fake-host";
import { checked, openPanel, until, type Page } from "./page";

let host: FakeHost;
let page: Page;
const findings = (): HTMLElement[] => [...page.element.querySelectorAll<HTMLElement>(".pr-finding-head")];
const key = (target: Element, name: string, init: KeyboardEventInit = {}): boolean =>
  target.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true, ...init }));

beforeEach(() => {
  // happy-dom has one that never sees anything; without one all findings are drawn.
  vi.stubGlobal("IntersectionObserver", undefined);
  host = new FakeHost(workbook(FAULTY));
  page = openPanel(host);
});
afterEach(() => {
  page.unmount();
  document.body.replaceChildren();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("checking", () => {
  it("says the result in one sentence and lists the findings", async () => {
    await checked(page);
    expect(page.text()).toContain("Siap diajukan: 2 peringatan.");
    expect(findings().map((each) => each.textContent.slice(0, 13))).toEqual([
      "Peringatan A3",
      "Peringatan A5",
    ]);
  });

  it("asks for Enter where the host does not answer, and can be cancelled", async () => {
    vi.useFakeTimers();
    host.answer = () => new Promise(() => undefined);
    page.click("button", "Periksa");
    await vi.advanceTimersByTimeAsync(400);
    expect(page.all("button", "Batal")).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(page.text()).toContain("Membaca buku kerja…");
    await vi.advanceTimersByTimeAsync(500);
    expect(page.text()).toContain(
      "Buku kerja belum menjawab. Bila sebuah sel sedang diubah, tekan Enter dahulu.",
    );
    page.click("button", "Batal");
    await vi.advanceTimersByTimeAsync(50);
    expect(page.text()).toContain("Pemeriksaan dibatalkan.");
    expect(page.all("progressbar", "")).toEqual([]);
  });

  it("passes on what the host says, and is kind about anything else", async () => {
    host.answer = () => Promise.reject(new HostError("Lembar terkunci: buka dahulu kuncinya."));
    page.click("button", "Periksa");
    await until(() => page.text().includes("Lembar terkunci: buka dahulu kuncinya."));
    host.answer = () => Promise.reject(new TypeError("x is undefined"));
    page.click("button", "Periksa");
    await until(() => page.text().includes("Maaf, ada yang tidak beres"));
    expect(page.text()).toContain("TypeError: x is undefined");
    host.answer = null;
    await checked(page);
    expect(page.text()).not.toContain("Maaf");
  });

  it("goes on where the store fails", async () => {
    host.brokenStore = true;
    await checked(page);
    expect(findings()).toHaveLength(2);
    expect(page.text()).toContain("Pengaturan di buku kerja ini tidak dapat dibaca.");
  });

  it("sets texts of cells as text only", async () => {
    const evil = '<img src=x onerror="window.evil=1">';
    host.snapshot = workbook(`== ${evil}\n${FAULTY}`);
    await checked(page);
    findings()[0]?.click();
    await until(() => page.all("button", "Abaikan…").length === 1);
    expect(page.text()).toContain(`${evil}: Rencana program`);
    page.click("tab", "Tabel");
    await until(() => page.text().includes(`${evil} A1:G5`));
    expect(page.element.querySelector("img")).toBeNull();
  });

  it("checks by itself after edits once it is told to, and remembers that", async () => {
    await checked(page);
    host.edit(SOUND);
    await until(() => page.text().includes("Buku kerja berubah sesudah diperiksa."));
    page.click("checkbox", "Otomatis");
    await until(() => page.text().includes("Siap diajukan: tidak ada temuan"));
    expect(host.saved.get("otomatis")).toBe("ya");
    const reads = host.reads;
    host.edit(SOUND);
    host.edit(FAULTY);
    await until(() => findings().length === 2);
    expect(host.reads).toBe(reads + 1);
  });

  it("leaves the host alone after it was unmounted", () => {
    page.unmount();
    expect(host.isListenedTo).toBe(false);
    expect(page.element.childElementCount).toBe(0);
  });
});

describe("findings", () => {
  it("selects the cell of a finding and shows what is written and what should be", async () => {
    await checked(page);
    findings()[0]?.click();
    await until(() => page.all("button", "Abaikan…").length === 1);
    expect(host.selected).toEqual([{ sheet: "Lembar1", row: 2, column: 0 }]);
    const cells = [...page.element.querySelectorAll("td > span")].map((cell) => cell.innerHTML);
    expect(cells).toEqual(["1.<mark>6.2</mark>", "1.<mark>06.02</mark>"]);
    expect(page.text()).toContain("TertulisSeharusnya");
  });

  it("goes from finding to finding by keyboard, round at the ends, and leaves text fields alone", async () => {
    await checked(page);
    const root = page.element.firstElementChild as HTMLElement;
    key(root, "F8");
    await until(() => document.activeElement === findings()[0]);
    key(root, "F8", { shiftKey: true });
    await until(() => document.activeElement === findings()[1]);
    expect(host.selected.map(({ row }) => row)).toEqual([2, 4]);
    expect(key(page.find("textbox", "Cari temuan"), "ArrowDown")).toBe(true);
    key(document.activeElement ?? root, "ArrowUp");
    await until(() => document.activeElement === findings()[0]);
    expect(host.selected).toHaveLength(2);
    expect(findings().map((each) => each.tabIndex)).toEqual([0, -1]);
  });

  it("filters by severity and by words", async () => {
    await checked(page);
    page.type("Cari temuan", "A5");
    await until(() => findings().length === 1);
    page.type("Cari temuan", "tidak ada di mana pun");
    await until(() => page.text().includes("Tidak ada temuan yang cocok"));
    page.click("button", "Tampilkan semua");
    await until(() => findings().length === 2);
    page.click("button", "Peringatan 2");
    await until(() => findings().length === 0);
  });

  it("groups by table or by rule", async () => {
    await checked(page);
    expect(page.element.querySelector(".pr-group-title")?.textContent).toContain("Lembar1: ");
    page.choose("Kelompokkan", "aturan");
    await until(
      () => page.element.querySelector(".pr-group-title")?.textContent === "Angka nol pada kode lengkap",
    );
  });

  it("marks open findings, tells when marks are old, and takes them off", async () => {
    await checked(page);
    page.click("button", "Tandai");
    await until(() => host.marks.length === 1);
    const marked = host.marks[0]?.flatMap(({ severity, ranges }) =>
      ranges.map((range) => [severity, range.top]),
    );
    expect(marked).toEqual([
      ["warning", 2],
      ["warning", 4],
    ]);
    page.click("button", "Hapus tanda");
    await until(() => host.marks.length === 2);
    expect(host.marks[1]).toBeNull();
  });

  it("checks again before it marks what was edited since", async () => {
    await checked(page);
    host.edit(FAULTY.replace(HEADING, `Judul\n${HEADING}`));
    await until(() => page.text().includes("Buku kerja berubah"));
    page.click("button", "Tandai");
    await until(() => host.marks.length === 1);
    expect(host.marks[0]?.[0]?.ranges.map(({ top }) => top)).toEqual([3, 5]);
  });
});

describe("setting aside", () => {
  const ignoreFirst = async (reason: string): Promise<void> => {
    findings()[0]?.click();
    await until(() => page.all("button", "Abaikan…").length === 1);
    page.click("button", "Abaikan…");
    await until(() => page.all("textbox", "Alasan").length === 1);
    page.type("Alasan", reason);
    await until(() => (page.find("textbox", "Alasan") as HTMLInputElement).value === reason);
    page.click("button", "Abaikan temuan");
  };

  it("wants a reason", async () => {
    await checked(page);
    await ignoreFirst("  ");
    await until(() => page.text().includes("Tulis alasannya dahulu"));
    expect(findings()).toHaveLength(2);
    page.click("button", "Ketentuan daerah");
    await until(() => (page.find("textbox", "Alasan") as HTMLInputElement).value === "Ketentuan daerah");
  });

  it("stores it, lists it apart, goes on to the next finding, and takes it back", async () => {
    await checked(page);
    await ignoreFirst("sesuai dokumen");
    await until(() => findings().length === 1);
    expect(page.text()).toContain("Diabaikan (1)");
    expect(page.text()).toContain("Siap diajukan: 1 peringatan.");
    await until(() => document.activeElement === findings()[0]);
    expect(JSON.parse(host.saved.get(IGNORES_KEY) ?? "")).toMatchObject([{ reason: "sesuai dokumen" }]);
    page.find("button", "Kembalikan: ").click();
    await until(() => findings().length === 2);
    expect(host.saved.has(IGNORES_KEY)).toBe(false);
  });

  it("leaves what a colleague set aside since the check", async () => {
    await checked(page);
    const theirs = { key: "rekan", reason: "dari rekan", apa: "lain" };
    host.saved.set(IGNORES_KEY, JSON.stringify([theirs]));
    await ignoreFirst("sesuai dokumen");
    const stored = (): unknown => JSON.parse(host.saved.get(IGNORES_KEY) ?? "");
    await until(() => (stored() as unknown[]).length === 2);
    expect(stored()).toMatchObject([theirs, { reason: "sesuai dokumen" }]);
  });

  it("stays after rows were moved, and tells when it no longer applies", async () => {
    await checked(page);
    await ignoreFirst("sesuai dokumen");
    await until(() => findings().length === 1);
    host.edit(FAULTY.replace(HEADING, `Judul\n${HEADING}`));
    page.click("button", "Periksa");
    await until(() => page.text().includes("A6"));
    expect(findings()).toHaveLength(1);
    host.edit(SOUND);
    page.click("button", "Periksa");
    await until(() => page.text().includes("tidak berlaku lagi (1)"));
    page.click("button", "Hapus: ");
    await until(() => !page.text().includes("tidak berlaku lagi"));
    expect(host.saved.has(IGNORES_KEY)).toBe(false);
  });

  it("still works, for now, where the store fails", async () => {
    await checked(page);
    host.brokenStore = true;
    await ignoreFirst("sesuai dokumen");
    await until(() => page.text().includes("hanya berlaku sampai panel ini ditutup"));
    page.click("button", "Periksa");
    await until(() => host.reads === 2 && page.text().includes("Diabaikan (1)"));
    expect(findings()).toHaveLength(1);
  });
});
