import { offerDownload } from "../panel/download";
import { mountPanel } from "../panel/index";
import { BrowserLists } from "../panel/lists/browser-lists";
import { builtInLists } from "../panel/lists/built-in";
import { FunctionLists } from "../panel/lists/function-lists";
import { HostError } from "../core/workbook/host";
import { onDroppedFile } from "./drop";
import { page } from "./page";
import { SAMPLES, sampleBytes, type Sample } from "./samples";
import { TEXTS } from "./texts";
import type { PlaygroundWorkbook } from "./workbook";
import "./playground.css";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Univer is by far the largest part of the page; bar and styles are there before it. */
const spreadsheet = import("./spreadsheet");

const lists = new FunctionLists(new BrowserLists(), builtInLists);

const place = {
  container: page.sheet,
  given: () => (lists.known ? { nomenklatur: lists.known } : {}),
};

let open: { readonly workbook: PlaygroundWorkbook; readonly unmount: () => void } | null = null;

/** Takes one workbook away for the other, only once the other is known to be sound. */
async function openWorkbook(bytes: Uint8Array, name: string): Promise<void> {
  // Univer's functions cannot wait for the lists, so the workbook does.
  const [{ openInPage }] = await Promise.all([spreadsheet, lists.acuan()]);
  const workbook = await openInPage(place, bytes, name);
  open?.unmount();
  const { host } = workbook;
  const { unmount } = mountPanel(page.panel, { host, functionPrefix: "RENSTRA.", lists, builtInLists });
  open = { workbook, unmount };
  document.title = `${name}: Periksa Renstra`;
}

/** One action at a time; its failure is told, and the workbook that was open stays. */
async function attempt(otherwise: string, action: () => Promise<void>): Promise<boolean> {
  page.tell(null);
  page.setBusy(true);
  try {
    await action();
    return true;
  } catch (error) {
    page.tell(error instanceof HostError ? error.message : otherwise);
    return false;
  } finally {
    page.setBusy(false);
  }
}

async function openSample(sample: Sample): Promise<void> {
  await attempt(TEXTS.sampleMissing, async () => openWorkbook(await sampleBytes(sample), sample.file));
}

async function openFile(file: File): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (await attempt(TEXTS.notStarted, () => openWorkbook(bytes, file.name))) page.showOwnFile(file.name);
}

async function save(): Promise<void> {
  const workbook = open?.workbook;
  if (!workbook) return;
  const isSaved = await attempt(TEXTS.notSaved, async () => {
    const bytes = await workbook.save();
    offerDownload(new Blob([bytes.slice().buffer], { type: XLSX }), workbook.name);
  });
  if (isSaved && workbook.hasMoved) page.tell(TEXTS.savedInPlace);
}

page.onSample((index) => openSample(SAMPLES[index] ?? SAMPLES[0]));
page.onFile(openFile);
page.onSave(save);
onDroppedFile(page.dropHint, openFile);
if (new URLSearchParams(location.search).has("uji")) {
  void import("./test-hook").then(({ exposeForTests }) =>
    exposeForTests(() => open?.workbook ?? null, openWorkbook),
  );
}
void openSample(SAMPLES[0]);
