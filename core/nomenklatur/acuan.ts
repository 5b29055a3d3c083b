import { kewenanganKode } from "../kode/kode";
import { JENIS_PEMDA, nameKey, type JenisPemda, type Pack } from "./entry";
import { bidangDaftar } from "./kode-daftar";
import { Nomenklatur, type Status } from "./nomenklatur";

/** Which of the loaded lists is asked; null leaves it to the code, and to the latest list that covers it. */
export interface Pilihan {
  /** The year of a list, the number of its decree, or a part of its title: 2027, 1317, "SIPD". */
  readonly versi: number | string | null;
  readonly pemda: JenisPemda | null;
}

/** What a list says of a code, and the lists as the government sees them whose list it is. */
export interface Jawaban {
  readonly status: Status;
  readonly nomenklatur: Nomenklatur;
}

/**
 * The loaded lists for whoever has no plan and asks code by code, as custom functions do. Each view of them is built with
 * its first question and kept.
 */
export class Acuan {
  readonly #views = new Map<string, Nomenklatur>();

  constructor(readonly packs: readonly Pack[]) {}

  /** Takes a code in standard form; null where no loaded list is called so. */
  jawaban(kode: string, { versi, pemda }: Pilihan): Jawaban | null {
    const chosen = versi === null ? null : versionOf(this.packs, versi);
    if (versi !== null && !chosen) return null;
    const answers = (pemda ? [pemda] : jenisOf(kode)).map((jenis): Jawaban => {
      const nomenklatur = this.#view(jenis, chosen);
      return { status: onlyBy(chosen, withoutExtracts(nomenklatur.status(kode)), kode), nomenklatur };
    });
    const isLive = ({ status }: Jawaban): boolean => status.kind === "berlaku";
    const isJudged = ({ status }: Jawaban): boolean => status.kind !== "tidak-tercakup";
    return answers.find(isLive) ?? answers.find(isJudged) ?? answers[0] ?? null;
  }

  /** All codes of a list, to be searched; null where no loaded list is called so. */
  daftar({ versi, pemda }: Pilihan): Nomenklatur | null {
    const chosen = versi === null ? null : versionOf(this.packs, versi);
    if (versi !== null && !chosen) return null;
    return this.#view(pemda ?? "kabupaten/kota", chosen);
  }

  #view(jenis: JenisPemda, chosen: Pack | null): Nomenklatur {
    const key = `${jenis} ${chosen?.id ?? ""}`;
    const known = this.#views.get(key);
    if (known) return known;
    const view = new Nomenklatur(this.packs, { jenis, ...(chosen ? { versi: chosen.id } : {}) });
    this.#views.set(key, view);
    return view;
  }
}

/** Kewenangan 1 and 2 tell whose code it is; a program is looked for in either list. */
function jenisOf(kode: string): readonly JenisPemda[] {
  const kewenangan = kewenanganKode(kode);
  if (kewenangan === "1") return ["provinsi"];
  return kewenangan === "2" ? ["kabupaten/kota"] : [...JENIS_PEMDA].reverse();
}

/** An extract judges nothing: that it has a code makes it neither retired nor new. */
function withoutExtracts(status: Status): Status {
  const isOther = status.kind === "dicabut" || status.kind === "lebih-baru";
  return isOther && !status.pack.lengkap ? { kind: "tidak-dikenal", berlaku: status.berlaku } : status;
}

/** Who names a list wants its answer and no other's: what it does not cover, another may not decide. */
function onlyBy(chosen: Pack | null, status: Status, kode: string): Status {
  if (!chosen || status.kind === "tidak-tercakup") return status;
  const deciding = status.kind === "berlaku" ? status.pack : status.berlaku;
  return deciding === chosen ? status : { kind: "tidak-tercakup", bidang: bidangDaftar(kode) };
}

/** The latest of the lists that are called so: a year goes before the digits of a decree. */
function versionOf(packs: readonly Pack[], versi: number | string): Pack | null {
  const latestFirst = [...packs].sort((a, b) => b.tahun - a.tahun);
  const text = String(versi).trim();
  const byYear = latestFirst.find(({ tahun }) => String(tahun) === text);
  if (byYear) return byYear;
  const digits = new RegExp(`(^|\\D)${text.replace(/\D/g, "")}(\\D|$)`);
  const isCalled = ({ judul }: Pack): boolean =>
    /^\d+$/.test(text) ? digits.test(judul) : nameKey(judul).includes(nameKey(text));
  return nameKey(text) === "" ? null : (latestFirst.find(isCalled) ?? null);
}
