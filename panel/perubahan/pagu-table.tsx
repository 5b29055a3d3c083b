import type { VNode } from "preact";
import { printNumber } from "../../core/numbers/print";
import type { PaguTahun } from "../../core/report/perubahan/perubahan";
import { signed } from "../../core/report/perubahan/wording";
import { TEXTS } from "../texts";

const T = TEXTS.perubahan;

/** The sums of all programs in both versions, year by year. */
export function PaguTable({ pagu }: { pagu: readonly PaguTahun[] }): VNode | null {
  if (pagu.length === 0) return null;
  return (
    <div class="pr-values" role="region" tabIndex={0} aria-label={T.pagu}>
      <table>
        <caption class="pr-label">{T.pagu}</caption>
        <thead>
          <tr>
            {T.paguHeadings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pagu.map(({ tahun, lama, baru }) => (
            <tr key={tahun}>
              <th scope="row">{tahun}</th>
              <td class="pr-number">{printNumber(lama)}</td>
              <td class="pr-number">{printNumber(baru)}</td>
              <td class="pr-number">{lama === baru ? T.same : signed(baru - lama)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
