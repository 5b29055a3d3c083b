import { tsImport } from "tsx/esm/api";

/** Appends the global functions to the finished bundle: a minimizer would take their comments away. */
export class StubsPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("StubsPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tapPromise({ name: "StubsPlugin", stage }, async () => {
        const stubs = await stubsText();
        compilation.updateAsset("Code.js", (code) => new sources.ConcatSource(code, "\n\n", stubs));
      });
    });
  }
}

async function stubsText() {
  const { functionStubs } = await tsImport("../scripts/function-stubs.ts", import.meta.url);
  const { FUNCTIONS } = await tsImport("../core/functions/index.ts", import.meta.url);
  return functionStubs(FUNCTIONS);
}
