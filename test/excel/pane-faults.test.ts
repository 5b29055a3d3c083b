// @vitest-environment happy-dom
import { describePaneFaults } from "../hosts/pane-faults";
import { faultyExcel } from "./faulty-excel";

/** Excel has done most of a batch when it fails. */
describePaneFaults("Excel", (sheets) => Promise.resolve(faultyExcel(sheets, 0.7)));
