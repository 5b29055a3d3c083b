import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { tsImport } from "tsx/esm/api";
import { path } from "./common.mjs";

const FOLDER = path("docs/panduan");
const PICTURES = join(FOLDER, "gambar");

/** Puts the guide into the site, in its folder "panduan": docs/panduan as pages, with style and pictures. */
export class GuidePlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("GuidePlugin", (compilation) => {
      compilation.contextDependencies.add(FOLDER);
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "GuidePlugin", stage }, async () => {
        for (const [name, content] of await guideFiles())
          compilation.emitAsset(`panduan/${name}`, new sources.RawSource(content));
      });
    });
  }
}

async function guideFiles() {
  const { readGuide, renderGuide } = await tsImport("../scripts/panduan-pages.ts", import.meta.url);
  const pictures = readdirSync(PICTURES).map((name) => [
    `gambar/${name}`,
    readFileSync(join(PICTURES, name)),
  ]);
  const style = readFileSync(path("scripts/panduan.css"));
  return [...renderGuide(readGuide(FOLDER)), ["panduan.css", style], ...pictures];
}
