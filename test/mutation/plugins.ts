import type { Ignorer } from "@stryker-mutator/api/ignore";
import { declareClassPlugin, declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { InProcessRunner } from "./runner";

/** As much of Babel's paths as is asked here. */
interface Path {
  readonly node: { readonly type: string; readonly callee?: { readonly name?: string } };
  readonly parentPath: Path | null;
}

/**
 * Leaves the declaration of a rule as it is: its id and words are data, and its examples are the tests themselves. What
 * it does, `*check`, is a method and no property.
 */
const declarations: Ignorer = {
  shouldIgnore({ node, parentPath }: Path) {
    const isDeclared = parentPath?.parentPath?.node.callee?.name === "defineRule";
    return isDeclared && node.type === "ObjectProperty" ? "the declaration of a rule" : undefined;
  },
};

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, "declarations", declarations),
  declareClassPlugin(PluginKind.TestRunner, "in-process", InProcessRunner),
];
