import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveExcel } from "../../../scripts/serve-excel.mjs";
import { describeWithBrowser } from "../../browser";
import { readMetadata } from "../functions-metadata";
import { Manifest } from "../manifest-check";
import { openExcelPage } from "./excel-page";
import { fakeOffice } from "./fake-office";

const DIST = new URL("../../../dist/excel/", import.meta.url);
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let server: { address: string; close(): void };
beforeAll(async () => {
  server = await serveExcel(0);
});
afterAll(() => {
  server.close();
});

/** Serious and critical violations, each with the first element that has it. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations: found } = await page.evaluate(() =>
    (window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run({
      resultTypes: ["violations"],
    }),
  );
  return found
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}

describeWithBrowser("the add-in's page outside Excel", (browser) => {
  it("says what it is under its own policy, with the real office.js, and asks nobody else", async () => {
    const { page, offences } = await openExcelPage(browser(), server.address);
    await page.getByText("Ini add-in untuk Excel").waitFor();
    expect(await page.locator("#menunggu, #tanpa-office, #panel").filter({ visible: true }).count()).toBe(0);
    // The one complaint is the policy at work: Microsoft's telemetry, some seconds later, is kept out.
    await expect
      .poll(() => offences.complaints, { timeout: 20_000 })
      .toEqual([
        expect.stringMatching(
          /^Framing 'https:\/\/telemetryservice\.firstpartyapps\.oaspapps\.com\/' violates/,
        ),
      ]);
    expect(offences.requests).toEqual([]);
    await page.close();
  });

  it("leads to the playground beside it", async () => {
    const { page } = await openExcelPage(browser(), server.address);
    const links = page.locator('a[href="../playground/"]').filter({ visible: true });
    expect(await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))).toEqual([
      `${server.address}/playground/`,
    ]);
    await page.close();
  });

  it("gives the code of functions and commands to the real office.js before anything else", async () => {
    const { page } = await openExcelPage(browser(), server.address);
    await page.getByText("Ini add-in untuk Excel").waitFor();
    const associated = await page.evaluate(() => {
      const { Office, CustomFunctions } = window as unknown as Record<
        "Office" | "CustomFunctions",
        { actions?: object; _association?: { mappings: object } }
      >;
      const actions = Office.actions as { _association: { mappings: object } };
      return {
        actions: Object.keys(actions._association.mappings),
        functions: Object.keys(CustomFunctions._association?.mappings ?? {}),
      };
    });
    const manifest = new Manifest(readFileSync(new URL("manifest.xml", DIST), "utf8"));
    expect(associated.actions.sort()).toEqual(
      manifest
        .actions()
        .map((id) => id.toUpperCase())
        .sort(),
    );
    expect(associated.functions.sort()).toEqual(
      readMetadata(new URL("functions.json", DIST))
        .functions.map(({ id }) => id)
        .sort(),
    );
    await page.close();
  });

  it("says what to do where Microsoft's address cannot be reached", async () => {
    const { page } = await openExcelPage(browser(), server.address, { office: null });
    await page.getByText("appsforoffice.microsoft.com tidak dapat dihubungi").waitFor();
    await page.close();
  });

  it("loads the lists with the first look-up, and answers it when they are there", async () => {
    const { page, offences } = await openExcelPage(browser(), server.address);
    await page.getByText("Ini add-in untuk Excel").waitFor();
    const loaded = page.waitForRequest(/daftar-fungsi/);
    const answers = await page.evaluate(() => {
      type Handlers = Record<string, (kode: string[][]) => Promise<unknown>>;
      const { CustomFunctions } = window as unknown as {
        CustomFunctions: { _association: { mappings: Handlers } };
      };
      return CustomFunctions._association.mappings["NAMA.NOMENKLATUR"]?.([["1.06.04"], ["1.01"]]);
    });
    expect(answers).toEqual([["PROGRAM REHABILITASI SOSIAL"], ["daftar bidang 1.01 belum dimuat"]]);
    expect((await loaded).url()).toContain(server.address);
    expect(offences.requests).toEqual([]);
    await page.close();
  });

  it.each([
    ["light", {}],
    ["dark", { dark: true }],
    ["narrow", { width: 320 }],
  ])("has no serious fault of accessibility: %s", async (_, look) => {
    const { page } = await openExcelPage(browser(), server.address, look);
    await page.getByText("Ini add-in untuk Excel").waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.close();
  });
});

describeWithBrowser("the add-in's page in an Excel that knows little", (browser) => {
  it("loses no click that comes before the pane, and ends every command", async () => {
    const { page } = await openExcelPage(browser(), server.address, { office: fakeOffice("#ffffff") });
    await page.evaluate(() => {
      const { commands, log } = window.__office;
      commands["periksa"]?.({ completed: () => log.push("completed") });
    });
    expect(await page.locator(".pr-panel").count()).toBe(0);
    expect(await page.evaluate(() => window.__office.log)).toEqual(["show"]);
    await page.evaluate(() => {
      window.__office.start();
    });
    await page.waitForFunction(() => window.__office.log.includes("completed"));
    expect(await page.evaluate(() => window.__office.log)).toContain("run");
    await page.close();
  });

  it("shows the pane, and one line each for what this Excel cannot do", async () => {
    const { page, offences } = await openExcelPage(browser(), server.address, {
      office: fakeOffice("#262626"),
    });
    await page.evaluate(() => {
      window.__office.start();
    });
    await page.getByRole("button", { name: "Periksa", exact: true }).waitFor();
    await page.getByText("Excel ini tidak mengenal fungsi RENSTRA di dalam sel").waitFor();
    expect(await page.locator("#pengantar").isVisible()).toBe(false);
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    expect(await violations(page)).toEqual([]);
    expect(offences).toEqual({ requests: [], complaints: [] });
    await page.close();
  });
});
