import { SAMPLES } from "./samples";
import { TEXTS } from "./texts";

/** The parts of index.html. */
function part<Part extends HTMLElement>(id: string): Part {
  const element = document.getElementById(id);
  if (!element) throw new Error(`index.html has no #${id}`);
  return element as Part;
}

const samples = part<HTMLSelectElement>("contoh");
const picker = part<HTMLInputElement>("berkas");
const saveButton = part<HTMLButtonElement>("simpan");
const message = part("kabar");
samples.append(...SAMPLES.map(({ title }, index) => new Option(title, String(index))));

/** The page around spreadsheet and pane: what can be seen and clicked there. */
export const page = {
  sheet: part("lembar"),
  panel: part("panel"),
  dropHint: part("jatuhkan"),
  many: part<HTMLDialogElement>("banyak"),

  onSample(open: (index: number) => void): void {
    samples.addEventListener("change", () => {
      open(Number(samples.value));
    });
  },

  onFiles(open: (files: readonly File[]) => void): void {
    picker.addEventListener("change", () => {
      const files = [...(picker.files ?? [])];
      if (files.length > 0) open(files);
      // The same file can be chosen again, after it was repaired elsewhere.
      picker.value = "";
    });
  },

  onSave(save: () => void): void {
    saveButton.addEventListener("click", save);
  },

  /** A sentence above the workbook, which screen readers read at once; null takes it away. */
  tell(sentence: string | null): void {
    message.textContent = sentence ?? "";
    message.hidden = sentence === null;
  },

  setBusy(isBusy: boolean): void {
    document.body.setAttribute("aria-busy", String(isBusy));
    saveButton.disabled = isBusy;
  },

  /** The list of samples says that none of them is open. */
  showOwnFile(name: string): void {
    samples.querySelector("[data-sendiri]")?.remove();
    const option = new Option(TEXTS.ownFile(name), "", true, true);
    option.dataset["sendiri"] = "";
    option.disabled = true;
    samples.append(option);
  },
};
