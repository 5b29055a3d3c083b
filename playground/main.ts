import { offerDownload } from "../panel/download";
import { mountPanel } from "../panel/index";
import { listsLater, pageLists } from "../panel/lists/lists-later";
import { loadAhead } from "../panel/parts/ahead";
import { lazy } from "../panel/parts/lazy";
import { HostError } from "../core/workbook/host";
import { readChosen } from "../xlsx/read-chosen";
import { onDroppedFiles } from "./drop";
import { page } from "./page";
import { SAMPLES, sampleBytes, type Sample } from "./samples";
import { TEXTS } from "./texts";
import type { PlaygroundWorkbook } from "./workbook";
import "./playground.css";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Univer is by far the largest part of the page; bar and styles are there before it. */
const spreadsheet = lazy(() => import("./spreadsheet"));
// Begun at once; who needs one that does not come says so.
void Promise.allSettled([spreadsheet.load(), pageLists.load()]);

const place = {
  container: page.sheet,
  given: () => {
    const known = pageLists.now?.lists.known;
    return known ? { nomenklatur: known } : {};
  },
};

let open: { readonly workbook: PlaygroundWorkbook; readonly unmount: () => void } | null = null;

/** Takes one workbook away for the other, only once the other is known to be sound. */
async function openWorkbook(bytes: Uint8Array, name: string): Promise<void> {
  // Univer's functions cannot wait for the lists, so the workbook does.
  const [{ openInPage }] = await Promise.all([spreadsheet.load(), listsRead()]);
  const workbook = await openInPage(place, bytes, name);
  open?.unmount();
  const { host } = workbook;
  const { unmount } = mountPanel(page.panel, {
    host,
    functionPrefix: "RENSTRA.",
    ...listsLater,
    readWorkbook: readChosen,
    guide: "panduan/index.html",
  });
  open = { workbook, unmount };
  document.title = `${name}: Periksa Renstra`;
}

async function listsRead(): Promise<void> {
  const { lists } = await pageLists.load();
  await lists.acuan();
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

/** One is opened; more are checked side by side. */
async function openFiles(files: readonly File[]): Promise<void> {
  const chosen = files.length === 1 ? files : files.filter(({ name }) => WORKBOOK.test(name));
  const [first, second] = chosen;
  if (second) await checkMany(chosen);
  else if (first) await openFile(first);
  else page.tell(TEXTS.noWorkbooks);
}

/** "~$" begins the names of files with which Excel says that a workbook is open. */
const WORKBOOK = /^(?![~.]).*\.xlsx$/i;

async function checkMany(files: readonly File[]): Promise<void> {
  await attempt(TEXTS.notStarted, async () => {
    const { showMany } = await import(/* webpackChunkName: "banyak" */ "./many/show-many");
    const { builtInLists, lists } = await pageLists.load();
    const packs = [...(await builtInLists()), ...(await lists.load()).packs];
    await showMany(files, { dialog: page.many, packs, open: (file) => void openFile(file) });
  });
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
page.onFiles((files) => void openFiles(files));
page.onSave(save);
onDroppedFiles(page.dropHint, (files) => void openFiles(files));
if (new URLSearchParams(location.search).has("uji")) {
  void import(/* webpackChunkName: "uji" */ "./test-hook").then(({ exposeForTests }) =>
    exposeForTests(() => open?.workbook ?? null, openWorkbook),
  );
}
void openSample(SAMPLES[0]);
void loadAhead();
