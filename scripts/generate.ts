import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { format, getFileInfo, resolveConfig } from "prettier";
import { FUNCTIONS } from "../core/functions/index";
import { writePack } from "../core/nomenklatur";
import { RULES } from "../core/rules/index";
import { TABLE_KINDS } from "../core/tables/kinds/index";
import { functionsMetadata } from "../manifests/excel/functions";
import { excelManifest } from "../manifests/excel/manifest";
import { PRODUCT } from "../manifests/product";
import packageFile from "../package.json" with { type: "json" };
import { architecturePicture, PICTURE_PATH } from "./architecture-picture";
import { functionIndex } from "./function-docs";
import { functionPage } from "./function-page";
import { ruleDocs } from "./rule-docs";
import { PACK_PATH, samplePack } from "./sample-pack";
import { tableDocs } from "./table-docs";

/** A file that follows from the declarations; Prettier formats `content` first, where it knows the kind of file. */
interface GeneratedFile {
  /** Relative to the root of the project. */
  readonly path: string;
  readonly content: string;
}

/** Everything that is generated. A new kind of file is one more line here. */
const generatedFiles = async (): Promise<readonly GeneratedFile[]> => [
  { path: "docs/fungsi.md", content: functionIndex(FUNCTIONS, "fungsi") },
  ...FUNCTIONS.map((fn) => ({ path: `docs/fungsi/${fn.name}.md`, content: functionPage(fn) })),
  { path: "docs/aturan.md", content: ruleDocs(RULES, TABLE_KINDS) },
  { path: "docs/tabel.md", content: tableDocs(TABLE_KINDS) },
  { path: "manifests/excel/functions.json", content: functionsMetadata(FUNCTIONS) },
  { path: PICTURE_PATH, content: architecturePicture(ROOT) },
  { path: PACK_PATH, content: writePack((await samplePack()).pack) },
  {
    path: "manifests/excel/manifest.xml",
    content: excelManifest({ version: packageFile.version, address: PRODUCT.developmentAddress }),
  },
];

/** Folders in which every file is generated: what nothing generates any more does not belong there. */
const GENERATED_FOLDERS = ["docs/fungsi"];

const ROOT = fileURLToPath(new URL("..", import.meta.url));

async function formatted({ path, content }: GeneratedFile): Promise<GeneratedFile> {
  const { inferredParser } = await getFileInfo(path);
  if (inferredParser === null) return { path, content };
  const options = await resolveConfig(join(ROOT, path));
  return { path, content: await format(content, { ...options, filepath: path }) };
}

function isStale({ path, content }: GeneratedFile): boolean {
  const file = join(ROOT, path);
  return !existsSync(file) || readFileSync(file, "utf8") !== content;
}

function write({ path, content }: GeneratedFile): void {
  const file = join(ROOT, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Files of generated folders that are not generated, relative to the root of the project. */
function leftovers(files: readonly GeneratedFile[]): string[] {
  const paths = new Set(files.map(({ path }) => path));
  return GENERATED_FOLDERS.filter((folder) => existsSync(join(ROOT, folder)))
    .flatMap((folder) => readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`))
    .filter((path) => !paths.has(path));
}

const files = await generatedFiles();
const stale = (await Promise.all(files.map(formatted))).filter(isStale);
const removed = leftovers(files);
if (process.argv.includes("--check")) {
  for (const { path } of stale) console.error(`${path} is out of date: run "npm run generate".`);
  for (const path of removed) console.error(`${path} is not generated any more: run "npm run generate".`);
  process.exitCode = stale.length + removed.length > 0 ? 1 : 0;
} else {
  stale.forEach(write);
  for (const path of removed) rmSync(join(ROOT, path), { recursive: true });
  const told = [...stale.map(({ path }) => `Wrote ${path}.`), ...removed.map((path) => `Removed ${path}.`)];
  console.log(told.length > 0 ? told.join("\n") : "All up to date.");
}
