// Brings the Google Sheets add-on to Apps Script: tests, builds, looks at what would be pushed, pushes, looks again.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { CLASP, fileListFault, whyNotPush } from "./sheets-push-checks";

const ROOT = join(import.meta.dirname, "..");

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

/** Runs a step in sight of the user; where its exit code is not 0, everything ends. */
function step(command: string): void {
  const { status } = spawnSync(command, { cwd: ROOT, stdio: "inherit", shell: true });
  if (status !== 0) stop(`"${command}" failed: nothing was pushed.`);
}

/** The answer of clasp as JSON; its own words stay in sight. */
function clasp(...args: string[]): unknown {
  const { status, stdout } = spawnSync(process.execPath, [join(ROOT, CLASP), "--json", ...args], {
    cwd: ROOT,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) stop(`"clasp ${args.join(" ")}" failed.`);
  return JSON.parse(stdout);
}

function stopAtFault(fault: string | null): void {
  if (fault !== null) stop(fault);
}

stopAtFault(
  whyNotPush({
    hasProject: existsSync(join(ROOT, ".clasp.json")),
    isLoggedIn: () => (clasp("show-authorized-user") as { loggedIn: boolean }).loggedIn,
  }),
);
step("npm test");
step("npx webpack --mode production --config-name sheets --config-name sheets-sidebar");
stopAtFault(fileListFault((clasp("show-file-status") as { filesToPush: string[] }).filesToPush));
const pushed = clasp("push", "--force") as string[];
if (pushed.length === 0) {
  console.log("The script is up to date already.");
} else {
  // clasp has reported success where nothing had arrived; its list of what it pushed is the better witness.
  stopAtFault(fileListFault(pushed));
  console.log(`Pushed ${pushed.join(", ")}.`);
}
