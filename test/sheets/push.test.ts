import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { CLASP, fileListFault, PUSHED_FILES, whyNotPush } from "../../scripts/sheets-push-checks";

const ROOT = join(import.meta.dirname, "../..");

describe("clasp, with our white list", () => {
  const project = mkdtempSync(join(tmpdir(), "sheets-push-"));

  afterAll(() => {
    rmSync(project, { recursive: true });
  });

  it("lists the files of the add-on and nothing else", () => {
    copyFileSync(join(ROOT, ".claspignore"), join(project, ".claspignore"));
    copyFileSync(join(ROOT, ".clasp.json.example"), join(project, ".clasp.json"));
    mkdirSync(join(project, "dist/sheets/lain"), { recursive: true });
    const others = [
      "dist/sheets/panel.js",
      "dist/sheets/lain/Code.js",
      "dist/sheets/halaman.html",
      "Code.js",
    ];
    for (const file of [...PUSHED_FILES, ...others]) writeFileSync(join(project, file), "{}");
    const listed = execFileSync(process.execPath, [join(ROOT, CLASP), "--json", "show-file-status"], {
      cwd: project,
      encoding: "utf8",
    });
    const { filesToPush } = JSON.parse(listed) as { filesToPush: string[] };
    expect(filesToPush.sort()).toEqual([...PUSHED_FILES].sort());
  });
});

describe("sheets:push", () => {
  it("says what is missing before it does anything", () => {
    expect(whyNotPush({ hasProject: false, isLoggedIn: () => true })).toMatch(
      /^There is no \.clasp\.json: copy/,
    );
    expect(whyNotPush({ hasProject: true, isLoggedIn: () => false })).toMatch(/^Nobody is logged in: run/);
    expect(whyNotPush({ hasProject: true, isLoggedIn: () => true })).toBeNull();
  });

  it("ends with an exit code where there is no project", () => {
    const copy = mkdtempSync(join(tmpdir(), "sheets-push-"));
    mkdirSync(join(copy, "scripts"));
    writeFileSync(join(copy, "package.json"), '{ "type": "module" }');
    for (const file of ["scripts/sheets-push.ts", "scripts/sheets-push-checks.ts"])
      copyFileSync(join(ROOT, file), join(copy, file));
    const { status, stderr } = spawnSync(
      process.execPath,
      ["--import", "tsx", join(copy, "scripts/sheets-push.ts")],
      { cwd: ROOT, encoding: "utf8" },
    );
    rmSync(copy, { recursive: true });
    expect(stderr).toMatch(/^There is no \.clasp\.json/);
    expect(status).toBe(1);
  });

  it("tells a file too few and a file too many", () => {
    expect(fileListFault([...PUSHED_FILES].reverse())).toBeNull();
    expect(fileListFault(PUSHED_FILES.slice(1))).toBe("Not among the files: dist/sheets/Code.js.");
    expect(fileListFault([...PUSHED_FILES, "dist/sheets/x.js"])).toBe(
      "These files do not belong to the add-on: dist/sheets/x.js.",
    );
  });
});
