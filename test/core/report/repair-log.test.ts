import { describe, expect, it } from "vitest";
import { checkWorkbook } from "../../../core/report/check-workbook";
import { EMPTY_LOG, readRepairLog, withRepairs, writeRepairLog } from "../../../core/report/repair-log";
import { repairsOf } from "../../../core/report/repairs";
import { readExample } from "../../../core/rules/example";

const { snapshot } = readExample(
  `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
   1.6.2 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80 | 1.000.000 | 80 | 1.000.000`,
);
const checked = checkWorkbook(snapshot);
const repairs = repairsOf(checked, checked.findings, { style: "nilai", prefix: "RENSTRA." });

describe("the log of repairs", () => {
  it("says of each what was found, and each cell before and after", () => {
    expect(withRepairs(EMPTY_LOG, repairs)).toEqual({
      dropped: 0,
      entries: [
        {
          rule: "kode-tanpa-nol",
          apa: "1 kode: nol di depan hilang (1.6.2 seharusnya 1.06.02).",
          certain: true,
          cells: [{ at: "Lembar1!A2", before: "1.6.2", after: "1.06.02" }],
          more: 0,
        },
      ],
    });
  });

  it("comes back from the store as it went in", () => {
    const log = withRepairs(EMPTY_LOG, repairs);
    expect(readRepairLog(writeRepairLog(log))).toEqual(log);
    expect(writeRepairLog(EMPTY_LOG)).toBeNull();
  });

  it("lets the oldest go, and says how many", () => {
    const many = Array.from({ length: 200 }, () => repairs).flat();
    const log = withRepairs(EMPTY_LOG, many);
    expect([log.entries.length, log.dropped]).toEqual([100, 100]);
    expect(withRepairs(log, repairs)).toMatchObject({ dropped: 101 });
  });

  it("is bounded in cells and letters too", () => {
    const [repair] = repairs;
    const [change] = repair?.changes ?? [];
    if (!repair || !change) throw new Error("nothing to repair");
    const changes = Array.from({ length: 40 }, () => ({ ...change, before: "x".repeat(500) }));
    const [entry] = withRepairs(EMPTY_LOG, [{ ...repair, changes }]).entries;
    expect([entry?.cells.length, entry?.more, entry?.cells[0]?.before.length]).toEqual([6, 34, 80]);
  });

  it.each([null, "", "[]", "{", '{"entries":[{"rule":1}],"dropped":0}'])(
    "takes %j for an empty one",
    (stored) => {
      expect(readRepairLog(stored)).toEqual(EMPTY_LOG);
    },
  );
});
