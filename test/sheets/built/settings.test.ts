import { describe, expect, it } from "vitest";
import { ask } from "../ask";
import { startScript } from "../script";

describe("settings", () => {
  it("keep texts of any letters and length, in parts that Google takes", () => {
    const script = startScript([]);
    const long = '["👩‍🌾 petani", "é", "\u0007\n"]'.repeat(2_000);
    ask(script, "setSetting", "abaikan", long);
    expect(ask(script, "getSetting", "abaikan").result).toBe(long);
    expect(script.workbook.properties.size).toBeGreaterThan(5);
    expect(ask(script.reopen(), "getSetting", "abaikan").result).toBe(long);
  });

  it("leave nothing of a longer value, and nothing at all of one that is taken away", () => {
    const script = startScript([]);
    ask(script, "setSetting", "tabel", "lain");
    ask(script, "setSetting", "abaikan", "x".repeat(50_000));
    ask(script, "setSetting", "abaikan", "x");
    expect([...script.workbook.properties]).toEqual([
      ["renstra:tabel:0", "lain"],
      ["renstra:abaikan:0", "x"],
    ]);
    ask(script, "setSetting", "abaikan", null);
    ask(script, "setSetting", "tabel", null);
    expect([...script.workbook.properties]).toEqual([]);
    expect(ask(script, "getSetting", "abaikan").result).toBeNull();
  });

  it("keep an empty text apart from none, and keys that begin alike apart", () => {
    const script = startScript([]);
    ask(script, "setSetting", "a", "");
    ask(script, "setSetting", "a:0", "lain");
    expect(ask(script, "getSetting", "a").result).toBe("");
    ask(script, "setSetting", "a", null);
    expect(ask(script, "getSetting", "a:0").result).toBe("lain");
  });

  it("leave properties of the same script that are not ours", () => {
    const script = startScript([]);
    script.workbook.properties.set("milik skrip lain", "1");
    ask(script, "setSetting", "a", "x");
    ask(script, "setSetting", "a", null);
    expect([...script.workbook.properties]).toEqual([["milik skrip lain", "1"]]);
  });

  it("are set by one call, so that a failure leaves the old value whole", () => {
    const script = startScript([]);
    const [old, young] = ["lama".repeat(9_000), "baru".repeat(9_000)];
    ask(script, "setSetting", "abaikan", old);
    for (let n = 3; ; n++) {
      script.failAt(n);
      const { trouble } = ask(script, "setSetting", "abaikan", young);
      script.failAt(null);
      if (trouble === undefined) break;
      expect(ask(script, "getSetting", "abaikan").result).toBe(old);
    }
    expect(ask(script, "getSetting", "abaikan").result).toBe(young);
    expect(script.calls.count("Properties.setProperties")).toBeLessThan(4);
  });

  it("say in a sentence when the document holds no more", () => {
    const script = startScript([]);
    expect(ask(script, "setSetting", "abaikan", "x".repeat(600_000)).trouble).toBe(
      "Simpanan pengaturan spreadsheet ini penuh: batalkan sebagian temuan yang diabaikan, lalu coba lagi.",
    );
    expect([...script.workbook.properties]).toEqual([]);
  });
});
