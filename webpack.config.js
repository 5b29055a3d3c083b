import { cli } from "./webpack/cli.mjs";
import { playground } from "./webpack/playground.mjs";

/** One bundle a file in webpack/. */
export default [cli, playground];
