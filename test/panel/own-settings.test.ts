// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readSettings, SETTINGS_KEY } from "../../core/report/check-settings";
import { FakeHost, FAULTY, workbook } from "./fake-host";
import { checked, openPanel, until, type Page } from "./page";

const CAPAIAN = `
  Indikator Kinerja | Target 2023 | Target 2024 | Realisasi 2023 | Realisasi 2024 | Rasio 2023 | Rasio 2024
  Persentase berkas terlambat | 10 | 10 | 5 | 5 | 150 | 150
  Persentase PPKS | 80 | 80 | 80 | 40 | 90 | 50`;

let host: FakeHost;
let page: Page;
const findings = (): HTMLElement[] => [...page.element.querySelectorAll<HTMLElement>(".pr-finding-head")];
const stored = (): unknown => readSettings(host.saved.get(SETTINGS_KEY) ?? null);

function open(text: string): void {
  host = new FakeHost(workbook(text.trim()));
  page = openPanel(host);
}

/** Opens a finding and one of its forms, and takes an option. */
async function answer(place: number, button: string, label: string, value: string): Promise<void> {
  findings()[place]?.click();
  await until(() => page.all("button", button).length === 1);
  page.find("button", button).focus();
  page.click("button", button);
  await until(() => page.all("combobox", label).length === 1);
  page.choose(label, value);
  page.find("button", "Simpan dan periksa").focus();
  await until(() => (page.find("combobox", label) as HTMLSelectElement).value === value);
  page.click("button", "Simpan dan periksa");
}

const setLevel = (place: number, level: string): Promise<void> =>
  answer(place, "Tingkat aturan…", "Aturan ini", level);
const setPolaritas = (place: number, polaritas: string): Promise<void> =>
  answer(place, "Arah indikator…", "Indikator", polaritas);

beforeEach(() => {
  vi.stubGlobal("IntersectionObserver", undefined);
});
afterEach(() => {
  page.unmount();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

describe("the level of a rule", () => {
  beforeEach(async () => {
    open(FAULTY);
    await checked(page);
  });

  it("switches it off for the workbook, says so in the verdict, and gives it back", async () => {
    await setLevel(0, "mati");
    await until(() => page.text().includes("Siap diajukan: tidak ada temuan; 1 aturan dimatikan."));
    expect(stored()).toEqual({ rules: [{ rule: "kode-tanpa-nol", level: "mati" }], polaritas: [] });
    expect(page.text()).toContain("Aturan dimatikan di buku kerja ini.");
    expect(page.text()).toContain("Aturan yang diubah (1)");
    expect(page.text()).toContain("dimatikan (semula peringatan)");
    page.click("button", "Kembalikan aturan: ");
    await until(() => findings().length === 2);
    expect(host.saved.has(SETTINGS_KEY)).toBe(false);
    expect(page.text()).not.toContain("Aturan yang diubah");
  });

  it("gives its findings another severity, with the keyboard where it was, and takes it back at once", async () => {
    await setLevel(1, "info");
    await until(() => page.text().includes("Siap diajukan: 2 info; 1 aturan diturunkan."));
    expect(findings()[1]?.textContent).toMatch(/^Info \(semula Peringatan\) A5/);
    await until(() => document.activeElement === findings()[1]);
    expect(page.text()).toContain("Tingkat aturan di buku kerja ini: Info.");
    page.click("button", "Urungkan");
    await until(() => page.text().includes("Siap diajukan: 2 peringatan."));
    expect(host.saved.has(SETTINGS_KEY)).toBe(false);
  });

  it("is only asked for: nothing happens before it is saved, and Escape leaves it", async () => {
    findings()[0]?.click();
    await until(() => page.all("button", "Tingkat aturan…").length === 1);
    page.click("button", "Tingkat aturan…");
    await until(() => document.activeElement === page.find("combobox", "Aturan ini"));
    page.choose("Aturan ini", "mati");
    await until(() => page.text().includes("Aturan yang dimatikan tidak diperiksa."));
    document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    await until(() => document.activeElement === page.find("button", "Tingkat aturan…"));
    expect([findings().length, host.saved.has(SETTINGS_KEY), host.reads]).toEqual([2, false, 1]);
  });

  it("still holds, for now, where it cannot be stored, and claims no more", async () => {
    host.store.set = () => Promise.reject(new Error("penuh"));
    await setLevel(0, "mati");
    await until(() => page.text().includes("1 aturan dimatikan."));
    await until(() => page.text().includes("hanya berlaku sampai panel ini ditutup"));
    expect(page.text()).not.toContain("Aturan dimatikan di buku kerja ini.");
  });

  it("is that of the workbook when it is opened again", async () => {
    await setLevel(0, "mati");
    await until(() => page.text().includes("1 aturan dimatikan."));
    page.unmount();
    page = openPanel(host);
    await checked(page);
    expect(page.text()).toContain("Siap diajukan: tidak ada temuan; 1 aturan dimatikan.");
  });
});

describe("the direction of an indicator", () => {
  beforeEach(async () => {
    open(CAPAIAN);
    await checked(page);
  });

  it("is offered where a finding rests on it, and nowhere else", async () => {
    findings()[0]?.click();
    await until(() => page.text().includes("dianggap makin tinggi makin baik"));
    expect(page.all("button", "Arah indikator…")).toHaveLength(1);
    page.unmount();
    open(FAULTY);
    await checked(page);
    findings()[0]?.click();
    await until(() => page.all("button", "Tingkat aturan…").length === 1);
    expect(page.all("button", "Arah indikator…")).toEqual([]);
  });

  it("is said once and heeded by the check; the keyboard goes on to the next finding", async () => {
    await setPolaritas(0, "negatif");
    await until(() => findings().length === 1);
    expect(stored()).toEqual({
      rules: [],
      polaritas: [{ indikator: "Persentase berkas terlambat", polaritas: "negatif" }],
    });
    await until(() => document.activeElement === findings()[0]);
    expect(page.text()).toContain("Arah indikator ditetapkan di buku kerja ini.");
    expect(page.text()).toContain("Arah indikator yang ditetapkan (1)");
    page.click("button", "Kembalikan arah: Persentase berkas terlambat");
    await until(() => findings().length === 2);
    expect(host.saved.has(SETTINGS_KEY)).toBe(false);
  });
});
