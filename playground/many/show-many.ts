import { h, render } from "preact";
import type { Pack } from "../../core/nomenklatur";
import { gabunganSheets } from "../../core/report/gabungan/sheets";
import type { Gabungan } from "../../core/report/gabungan/gabungan";
import { offerDownload } from "../../panel/download";
import { newWorkbook } from "../../xlsx/new-workbook";
import { TEXTS } from "../texts";
import { checkMany } from "./check-many";
import { ManyResult, ManyProgress } from "./many-view";

export interface ManyPlaces {
  readonly dialog: HTMLDialogElement;
  readonly packs: readonly Pack[];
  /** Opens one of the files in the page. */
  open(file: File): void;
}

/** Checks many workbooks and shows them side by side in a dialog over the page. */
export async function showMany(files: readonly File[], { dialog, packs, open }: ManyPlaces): Promise<void> {
  const own = new AbortController();
  const stop = (): void => {
    own.abort();
  };
  dialog.addEventListener("close", stop, { once: true });
  render(null, dialog);
  if (!dialog.open) dialog.showModal();
  const gabungan = await checkMany(files, {
    packs,
    signal: own.signal,
    onFile: ({ name }, done) => {
      render(h(ManyProgress, { name, done, of: files.length, onStop: stop }), dialog);
    },
  });
  const openNamed = (name: string): void => {
    const file = files.find((each) => each.name === name);
    dialog.close();
    if (file) open(file);
  };
  const close = (): void => {
    dialog.close();
  };
  const save = (): void => {
    saveAsWorkbook(gabungan);
  };
  render(h(ManyResult, { gabungan, onOpen: openNamed, onSave: save, onClose: close }), dialog);
}

function saveAsWorkbook(gabungan: Gabungan): void {
  const bytes = newWorkbook(gabunganSheets(gabungan));
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  offerDownload(new Blob([bytes.slice().buffer], { type }), TEXTS.many.fileName);
}
