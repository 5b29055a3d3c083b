import type { Finding } from "../../rules/finding";
import type { Address } from "../../workbook/address";
import type { JenisSimpul } from "./pohon";

/** A node of the tree while it grows. */
export interface Ranting {
  readonly jenis: JenisSimpul;
  readonly kode: string;
  readonly nama: string;
  readonly at: Address | null;
  /** At its own rows. */
  readonly findings: Set<Finding>;
  readonly anak: Ranting[];
}

export function newRanting(parts: Pick<Ranting, "jenis" | "kode" | "nama" | "at">): Ranting {
  return { ...parts, findings: new Set(), anak: [] };
}

export function addFindings({ findings }: Ranting, found: Iterable<Finding>): void {
  for (const finding of found) findings.add(finding);
}
