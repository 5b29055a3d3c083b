import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { format, getFileInfo, resolveConfig } from "prettier";
import { FUNCTIONS } from "../core/functions/index";
import { RULES } from "../core/rules/index";
import { TABLE_KINDS } from "../core/tables/kinds/index";
import { functionsMetadata } from "../manifests/excel/functions";
import { excelManifest } from "../manifests/excel/manifest";
import { PRODUCT } from "../manifests/product";
import packageFile from "../package.json" with { type: "json" };
import { functionDocs } from "./function-docs";
import { ruleDocs } from "./rule-docs";
import { tableDocs } from "./table-docs";

/** A file that follows from the declarations; Prettier formats `content` first, where it knows the kind of file. */
interface GeneratedFile {
  /** Relative to the root of the project. */
  readonly path: string;
  readonly content: string;
}

/** Everything that is generated. A new kind of file is one more line here. */
const generatedFiles = (): readonly GeneratedFile[] => [
  { path: "docs/fungsi.md", content: functionDocs(FUNCTIONS) },
  { path: "docs/aturan.md", content: ruleDocs(RULES, TABLE_KINDS) },
  { path: "docs/tabel.md", content: tableDocs(TABLE_KINDS) },
  { path: "manifests/excel/functions.json", content: functionsMetadata(FUNCTIONS) },
  {
    path: "manifests/excel/manifest.xml",
    content: excelManifest({ version: packageFile.version, address: PRODUCT.developmentAddress }),
  },
];

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

const stale = (await Promise.all(generatedFiles().map(formatted))).filter(isStale);
if (process.argv.includes("--check")) {
  for (const { path } of stale) console.error(`${path} is out of date: run "npm run generate".`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  stale.forEach(write);
  console.log(stale.length > 0 ? `Wrote ${stale.map(({ path }) => path).join(", ")}.` : "All up to date.");
}
