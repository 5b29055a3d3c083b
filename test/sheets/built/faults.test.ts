import type { SheetDescription } from "../../hosts/contract";
import { describeFaults, type FaultyHost } from "../../hosts/faults";
import { startScript } from "../script";
import { sidebarHost } from "../sidebar-script";

function faulty(sheets: readonly SheetDescription[]): FaultyHost {
  const script = startScript(sheets);
  const { workbook, calls } = script;
  let failing = Infinity;
  const contents = (): unknown =>
    structuredClone([workbook.contents(), workbook.sheets.map(({ rules }) => rules.filter(isPlanners))]);
  return {
    host: sidebarHost(script),
    failAt(n) {
      const hasFailed = calls.total() >= failing;
      calls.reset();
      failing = n ?? Infinity;
      script.failAt(n);
      return hasFailed;
    },
    contents,
    state: () =>
      structuredClone([contents(), workbook.sheets.map(({ rules }) => rules), [...workbook.properties]]),
  };
}

const isPlanners = ({ formula }: { readonly formula: string | null }): boolean =>
  formula?.includes("renstra") === false;

describeFaults("Google Sheets", (sheets) => Promise.resolve(faulty(sheets)));
