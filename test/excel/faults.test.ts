import { describeFaults } from "../hosts/faults";
import { faultyExcel } from "./faulty-excel";

for (const done of [0, 0.4, 0.7, 1])
  describeFaults(`Excel, ${String(100 * done)} % of a batch done`, (sheets) =>
    Promise.resolve(faultyExcel(sheets, done)),
  );
