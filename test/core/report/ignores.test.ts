import { describe, expect, it } from "vitest";
import { ignoreKey, readIgnores, sortOut, writeIgnores, type Ignore } from "../../../core/report/ignores";
import type { Finding } from "../../../core/rules/finding";

function finding(subject: string, row: number): Finding {
  return {
    rule: "kode-ganda",
    category: "duplicate-code",
    severity: "error",
    cells: [{ sheet: "Lembar1", row, column: 0 }],
    related: [],
    apa: `Kode ${subject} ganda`,
    mengapa: "",
    perbaikan: "",
    observed: "",
    expected: "",
    subject,
    fix: null,
    arah: null,
  };
}

const ignore = (subject: string): Ignore => ({
  key: `kode-ganda|${subject}`,
  reason: "disengaja",
  apa: `Kode ${subject} ganda`,
});

describe("sortOut", () => {
  it("keeps a finding set aside when its row has moved, and tells ignores that no longer apply", () => {
    const findings = [finding("1.06.02", 40), finding("1.06.04", 50)];
    expect(sortOut(findings, [ignore("1.06.02"), ignore("2.13.01")])).toEqual({
      open: [findings[1]],
      ignored: [{ finding: findings[0], ignore: ignore("1.06.02") }],
      outdated: [ignore("2.13.01")],
    });
  });

  it("names findings by rule and subject", () => {
    expect(ignoreKey(finding("1.06.02", 1))).toBe(ignoreKey(finding("1.06.02", 99)));
    expect(ignoreKey(finding("1.06.02", 1))).not.toBe(ignoreKey(finding("1.06.03", 1)));
  });
});

describe("the store", () => {
  it("gives back what was written", () => {
    const ignores = [ignore("1.06.02"), ignore("<b>1.06.03</b>")];
    expect(readIgnores(writeIgnores(ignores))).toEqual(ignores);
    expect(writeIgnores([])).toBeNull();
  });

  it.each([null, "", "{", "[1]", '{"key":"a"}', '[{"key":1,"reason":"","apa":""}]', '{"__proto__":[]}'])(
    "takes %j for no ignores",
    (stored) => {
      expect(readIgnores(stored)).toEqual([]);
    },
  );
});
