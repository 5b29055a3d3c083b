import type * as fflate from "fflate";
import type * as hucre from "hucre/xlsx";
import { vi } from "vitest";
import { FileHost } from "../../xlsx/file-host";
import { readWorkbook } from "../../xlsx/read";
import { describeFaults, type FaultyHost } from "../hosts/faults";
import type { SheetDescription } from "../hosts/contract";
import { textsOf } from "./package-of";
import { workbookFile } from "../hosts/workbook-file";

type Fflate = typeof fflate;
type Hucre = typeof hucre;

/** Counts what is asked of the packages that pack, unpack and read files, and lets one of them run out of memory. */
const packages = vi.hoisted(() => {
  let calls = 0;
  let failing = Infinity;
  return {
    failAt(n: number | null) {
      const hasFailed = calls >= failing;
      calls = 0;
      failing = n ?? Infinity;
      return hasFailed;
    },
    faulty:
      <Args extends unknown[], Result>(work: (...args: Args) => Result) =>
      (...args: Args): Result => {
        calls += 1;
        if (calls === failing) throw new RangeError("Array buffer allocation failed");
        return work(...args);
      },
  };
});

vi.mock("fflate", async (load) => {
  const { zipSync, unzipSync, ...rest } = await load<Fflate>();
  return { ...rest, zipSync: packages.faulty(zipSync), unzipSync: packages.faulty(unzipSync) };
});
vi.mock("hucre/xlsx", async (load) => {
  const { readXlsx, ...rest } = await load<Hucre>();
  return { ...rest, readXlsx: packages.faulty(readXlsx) };
});

async function faulty(sheets: readonly SheetDescription[]): Promise<FaultyHost> {
  const host = await FileHost.open(await workbookFile(sheets), "uji.xlsx");
  return {
    ...packages,
    host,
    contents: async () => contentsOf(await host.save()),
    // Whoever wrote the file put the time of day into this part.
    state: async () => ({ ...textsOf(await host.save()), "docProps/core.xml": null }),
  };
}

/** What the cells hold for whoever opens the file. */
async function contentsOf(bytes: Uint8Array): Promise<unknown> {
  const { sheets } = await readWorkbook(bytes, "uji.xlsx");
  return sheets.map(({ name, values, formulas }) => ({ name, values, formulas }));
}

describeFaults("FileHost", faulty);
