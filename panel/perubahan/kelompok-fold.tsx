import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { Butir, Kelompok, Ubah } from "../../core/report/perubahan/perubahan";
import { butirTitle, labelOf, selisihText, sidesText } from "../../core/report/perubahan/wording";
import { usePanel } from "../components/panel-context";
import { TEXTS } from "../texts";

const T = TEXTS.perubahan;
/** Who has more of them asks for the rest. */
const MOST_SHOWN = 40;

/** What changed of one program, or of one list of indicators. */
export function KelompokFold({ kelompok, open }: { kelompok: Kelompok; open: boolean }): VNode {
  const [most, setMost] = useState(MOST_SHOWN);
  const { judul, butir } = kelompok;
  const hidden = butir.length - most;
  return (
    <details class="pr-fold" open={open}>
      <summary>{T.group(judul, butir.length)}</summary>
      <ul class="pr-list" role="list" aria-label={judul}>
        {butir.slice(0, most).map((each, index) => (
          <ButirItem key={index} butir={each} />
        ))}
      </ul>
      {hidden > 0 && (
        <button
          type="button"
          class="pr-button"
          onClick={() => {
            setMost(butir.length);
          }}
        >
          {T.more(hidden)}
        </button>
      )}
    </details>
  );
}

function ButirItem({ butir }: { butir: Butir }): VNode {
  const { tentang, kode, ubah } = butir;
  return (
    <li class="pr-table-item">
      {tentang === "indikator" && <span class="pr-hint">{T.indikator(kode)}</span>}
      <span class="pr-word">{butirTitle(butir)}</span>
      {ubah.map((each) => (
        <UbahLine key={`${each.jenis} ${each.kolom}`} ubah={each} />
      ))}
    </li>
  );
}

/** One difference; a click goes to its cell, where the open workbook has one. */
function UbahLine({ ubah }: { ubah: Ubah }): VNode {
  const { state, actions } = usePanel();
  const at = ubah[state.perubahan.home]?.at;
  const text = <UbahText ubah={ubah} />;
  if (!at) return <p class="pr-ubah">{text}</p>;
  return (
    <button
      type="button"
      class="pr-table-head pr-ubah"
      onClick={({ detail }) => void actions.select(at, detail === 0)}
    >
      {text}
    </button>
  );
}

function UbahText({ ubah }: { ubah: Ubah }): VNode {
  const sides = sidesText(ubah);
  const change = selisihText(ubah);
  return (
    <>
      <span class={`pr-jenis pr-jenis-${ubah.jenis}`}>{labelOf(ubah)}</span>
      {sides !== "" && <span> {sides}</span>}
      {change !== "" && <span class="pr-hint"> {change}</span>}
    </>
  );
}
