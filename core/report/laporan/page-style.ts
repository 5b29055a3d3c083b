import { MARK_COLOURS, type Severity } from "../../workbook/mark";
import { Html } from "./html";

const coloured = (name: string, severity: Severity): string =>
  `.${name} { background: #${MARK_COLOURS[severity].fill}; color: #${MARK_COLOURS[severity].text}; }`;

/** As letters are wide; tables that leave some out give their room to the others. */
const COLUMN_WIDTHS = [3.4, 7, 7, 29.5, 20, 20];

/** How the page looks on a screen and on landscape paper; headings of tables are repeated on every printed page. */
export const PAGE_STYLE = new Html(`
@page { size: A4 landscape; margin: 12mm; }
body { margin: 0 auto; padding: 16px; max-width: 1180px; font: 14px/1.45 "Segoe UI", Calibri, Arial, sans-serif; color: #1b1b1b; background: #fff; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
h1 { margin: 0; font-size: 22px; }
h2 { margin: 28px 0 8px; font-size: 16px; break-after: avoid; }
.catatan { margin: 4px 0; color: #555; font-size: 12px; }
.kesimpulan { margin: 14px 0 8px; padding: 10px 12px; border-left: 6px solid; font-size: 17px; font-weight: 600; }
.siap { background: #e6f4ea; color: #0b4a1e; }
.belum { background: #${MARK_COLOURS.error.fill}; color: #${MARK_COLOURS.error.text}; }
ul { margin: 8px 0; padding-left: 20px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; margin: 12px 0; }
dt { font-weight: 600; }
dd { margin: 0; overflow-wrap: anywhere; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; }
${COLUMN_WIDTHS.map((width, column) => `.kolom-${String(column)} { width: ${String(width)}em; }`).join("\n")}
th, td { padding: 4px 6px; border: 1px solid #b5b5b5; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead th { background: #e8eef4; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
.kelompok { background: #f4f4f4; break-after: avoid; }
${coloured("galat", "error")}
${coloured("peringatan", "warning")}
${coloured("info", "info")}
@media print { body { padding: 0; max-width: none; font-size: 8.5pt; } h1 { font-size: 15pt; } h2 { font-size: 11pt; } .kesimpulan { font-size: 12pt; } }
`);
