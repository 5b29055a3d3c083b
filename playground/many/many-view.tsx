import type { ComponentChildren, VNode } from "preact";
import { printNumber } from "../../core/numbers/print";
import { namaBuku, type Gabungan } from "../../core/report/gabungan/gabungan";
import type { Counts, Ringkasan } from "../../core/report/gabungan/ringkasan";
import { countsText } from "../../core/report/summary";
import { TEXTS } from "../texts";

const T = TEXTS.many;

export interface ManyProgressProps {
  readonly name: string;
  readonly done: number;
  readonly of: number;
  onStop(): void;
}

/** Which file is being checked, and how many there are. */
export function ManyProgress({ name, done, of, onStop }: ManyProgressProps): VNode {
  return (
    <div class="banyak-isi">
      <h2>{T.title(of)}</h2>
      <p role="status">{T.progress(done + 1, of, name)}</p>
      <progress max={of} value={done} aria-label={T.progressLabel} />
      <p>
        <button type="button" class="bilah-tombol" onClick={onStop}>
          {T.stop}
        </button>
      </p>
    </div>
  );
}

export interface ManyResultProps {
  readonly gabungan: Gabungan;
  onOpen(berkas: string): void;
  onSave(): void;
  onClose(): void;
}

/** The workbooks, the worst first; below them what could not be read, what lies between them, and their tables. */
export function ManyResult({ gabungan, onOpen, onSave, onClose }: ManyResultProps): VNode {
  const { buku, gagal, lintas, counts } = gabungan;
  return (
    <div class="banyak-isi">
      <h2>{T.title(buku.length + gagal.length)}</h2>
      <p role="status">{T.all(countsText(counts))}</p>
      <p class="banyak-tombol">
        <button type="button" class="bilah-tombol" onClick={onSave}>
          {T.save}
        </button>
        <button type="button" class="bilah-tombol" onClick={onClose}>
          {T.close}
        </button>
      </p>
      {gagal.length > 0 && (
        <Part title={T.failed(gagal.length)}>
          {gagal.map(({ berkas, sebab }) => (
            <li key={berkas}>
              <b>{berkas}</b>: {sebab}
            </li>
          ))}
        </Part>
      )}
      <Workbooks buku={buku} onOpen={onOpen} />
      {lintas.length > 0 && (
        <Part title={T.between(lintas.length)}>
          {lintas.map(({ jenis, subjek, apa, perbaikan }) => (
            <li key={`${jenis} ${subjek}`}>
              {apa} <span class="banyak-lemah">{perbaikan}</span>
            </li>
          ))}
        </Part>
      )}
      <Tables gabungan={gabungan} />
    </div>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }): VNode {
  return (
    <section>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </section>
  );
}

interface WorkbooksProps extends Pick<ManyResultProps, "onOpen"> {
  readonly buku: readonly Ringkasan[];
}

function Workbooks({ buku, onOpen }: WorkbooksProps): VNode {
  return (
    <Scroll title={T.workbooks}>
      <thead>
        <Headings texts={T.headings} />
      </thead>
      <tbody>
        {buku.map((each) => (
          <tr key={each.berkas}>
            <th scope="row">
              <button
                type="button"
                class="banyak-buka"
                onClick={() => {
                  onOpen(each.berkas);
                }}
              >
                {namaBuku(each)}
              </button>
            </th>
            <td>{each.berkas}</td>
            <td>{each.periode}</td>
            <Numbers values={[each.tabel.length, each.counts.error, each.counts.warning, each.counts.info]} />
          </tr>
        ))}
      </tbody>
    </Scroll>
  );
}

function Tables({ gabungan: { buku, jenisTabel } }: { gabungan: Gabungan }): VNode {
  return (
    <Scroll title={T.tables}>
      <thead>
        <Headings texts={[T.headings[0], ...jenisTabel.map(({ judul }) => judul)]} />
      </thead>
      <tbody>
        {buku.map((each) => (
          <tr key={each.berkas}>
            <th scope="row">{namaBuku(each)}</th>
            {jenisTabel.map(({ id }) => (
              <TableCell key={id} counts={each.tabel.find(({ jenis }) => jenis === id)?.counts} />
            ))}
          </tr>
        ))}
      </tbody>
    </Scroll>
  );
}

function TableCell({ counts }: { counts: Counts | undefined }): VNode {
  if (!counts) return <td class="banyak-angka banyak-lemah">{T.noTable}</td>;
  const look = counts.error > 0 ? " banyak-galat" : counts.warning > 0 ? " banyak-peringatan" : "";
  return (
    <td class={`banyak-angka${look}`}>
      {printNumber(counts.error)} / {printNumber(counts.warning)}
    </td>
  );
}

function Headings({ texts }: { texts: readonly string[] }): VNode {
  return (
    <tr>
      {texts.map((text) => (
        <th key={text} scope="col">
          {text}
        </th>
      ))}
    </tr>
  );
}

function Numbers({ values }: { values: readonly number[] }): VNode {
  return (
    <>
      {values.map((value, index) => (
        <td key={index} class="banyak-angka">
          {printNumber(value)}
        </td>
      ))}
    </>
  );
}

/** A table that may be wider than the dialog; the keyboard can scroll it. */
function Scroll({ title, children }: { title: string; children: ComponentChildren }): VNode {
  return (
    <div class="banyak-tabel" role="region" aria-label={title} tabIndex={0}>
      <table>
        <caption>{title}</caption>
        {children}
      </table>
    </div>
  );
}
