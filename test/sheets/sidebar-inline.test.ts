import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { harmless } from "../../webpack/inline-plugin.mjs";

it.each([
  ["the end of a script", '"a</script>b</SCRIPT >"', "a</script>b</SCRIPT >"],
  ["the beginning of a comment", "`<!-- ${1 + 1} -->`", "<!-- 2 -->"],
  ["a scriptlet", "'<?= harga ?> <? kode ?>'", "<?= harga ?> <? kode ?>"],
  ["all of them in a pattern", String.raw`/^<!--|<?\/script/.test("<!--")`, true],
])("keeps what a script means that holds %s", (_, script, value) => {
  expect(runInNewContext(script)).toBe(value);
  expect(runInNewContext(harmless(script))).toBe(value);
  expect(harmless(script)).not.toMatch(/<\/script|<!--|<\?/i);
});

it("leaves every other script as it is", () => {
  const script = "for (let i = 0; i < 3; i++) x = y<z ? '<b>' : '</b>'";
  expect(harmless(script)).toBe(script);
});
