import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const read = (path: string): string => readFileSync(join(import.meta.dirname, "..", "..", path), "utf8");
const packageFile = JSON.parse(read("package.json")) as Readonly<Record<string, unknown>>;
const lock = JSON.parse(read("package-lock.json")) as {
  version: string;
  packages: { "": { version: string } };
};

it("has one version, wherever it is written", () => {
  const version = String(packageFile["version"]);
  expect(lock.version).toBe(version);
  expect(lock.packages[""].version).toBe(version);
  expect(read("manifests/excel/manifest.xml")).toContain(`<Version>${version}</Version>`);
});

it("is told in the changelog: what is to come first, then the version that this is, with its day", () => {
  const headings = [...read("CHANGELOG.md").matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  expect(headings[0]).toBe("[Unreleased]");
  expect(headings[1]).toMatch(new RegExp(`^\\[${String(packageFile["version"])}\\] - \\d{4}-\\d{2}-\\d{2}$`));
});

it("publishes one bundle that needs nothing else", () => {
  expect(packageFile["files"]).toEqual(["dist/cli"]);
  expect(packageFile).not.toHaveProperty("dependencies");
});
