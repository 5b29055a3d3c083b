import type { Severity } from "../../workbook/mark";
import { countsText } from "../summary";
import { html, type Html } from "./html";
import type { Laporan } from "./laporan";
import { partsOf, type Part, type PartCell, type PartGroup } from "./parts";
import { LABELS, markLine, REPORT_TITLE, SIDIK_NOTES } from "./wording";
import { PAGE_STYLE } from "./page-style";

/** The report as one HTML page: no scripts, nothing loaded from anywhere, ready to print. */
export function laporanPage(laporan: Laporan): string {
  const { nomor, tanggal, buku } = laporan;
  return html`<!doctype html>
    <html lang="id">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${REPORT_TITLE}: ${buku}</title>
        <style>
          ${PAGE_STYLE}
        </style>
      </head>
      <body>
        <h1>${REPORT_TITLE}</h1>
        <p class="catatan">${markLine(nomor, tanggal)}</p>
        ${headOf(laporan)} ${partsOf(laporan).map(sectionOf)}
      </body>
    </html> `.markup;
}

function headOf(laporan: Laporan): Html {
  const { tanggal, buku, facts, verdict, ready, caveats, counts, lists, sidik } = laporan;
  const all = [
    { label: "Buku kerja", text: buku },
    ...facts,
    { label: "Tanggal pemeriksaan", text: tanggal },
    { label: "Daftar nomenklatur", text: lists.length === 0 ? "tidak ada" : lists.join("; ") },
    { label: "Temuan terbuka", text: countsText(counts) },
    { label: LABELS.sidik, text: sidik.seluruhnya },
  ];
  return html`<p class="kesimpulan ${ready ? "siap" : "belum"}">${verdict}</p>
    ${
      caveats.length === 0
        ? ""
        : html`<ul>
            ${caveats.map((caveat) => html`<li>${caveat}</li>`)}
          </ul>`
    }
    <dl>
      ${all.map(
        ({ label, text }) =>
          html`<dt>${label}</dt>
            <dd>${text}</dd>`,
      )}
    </dl>
    <p class="catatan">${SIDIK_NOTES.join(" ")}</p>`;
}

function sectionOf({ title, heading, groups }: Part): Html {
  const columns = heading.flatMap((name, column) => (name === null ? [] : [{ name, column }]));
  return html`<section>
    <h2>${title}</h2>
    <table>
      <colgroup>
        ${columns.map(({ column }) => html`<col class="kolom-${column}" />`)}
      </colgroup>
      <thead>
        <tr>
          ${columns.map(({ name }) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      ${groups.map((group) => bodyOf(group, columns.length))}
    </table>
  </section> `;
}

function bodyOf({ title, rows }: PartGroup, columns: number): Html {
  const heading =
    title === null
      ? ""
      : html`<tr>
          <th scope="rowgroup" class="kelompok" colspan="${columns}">${title}</th>
        </tr>`;
  const lines = rows.map(
    (row) =>
      html`<tr>
        ${row.filter((cell) => cell !== null).map(cellOf)}
      </tr> `,
  );
  return html`<tbody>
    ${heading}${lines}
  </tbody> `;
}

const CLASSES: Readonly<Record<Severity, string>> = { error: "galat", warning: "peringatan", info: "info" };

function cellOf({ text, severity }: PartCell): Html {
  return severity ? html`<td class="${CLASSES[severity]}">${text}</td>` : html`<td>${text}</td>`;
}
