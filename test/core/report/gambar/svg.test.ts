import { DOMParser } from "@xmldom/xmldom";
import { describe, expect, it } from "vitest";
import { box, label, linesOf, widthOf, type Scene } from "../../../../core/report/gambar/scene";
import { svgOf } from "../../../../core/report/gambar/svg";

const HOSTILE = [
  `</text><script>alert(1)</script>`,
  `" onload="alert(1)`,
  `'><image href=x onerror=alert(1)>`,
  `]]> & &lt; <!-- -->`,
  `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]>&b;`,
];

function sceneOf(text: string): Scene {
  const shapes = [box([0, 0, 10, 10], "error", { hint: text }), label([5, 5], text)];
  return { title: text, width: 100, height: 50, shapes };
}

/** Every element with its attributes and own text. */
function parsed(svg: string): { names: string[]; attributes: string[]; texts: string[] } {
  const all = [...new DOMParser().parseFromString(svg, "image/svg+xml").getElementsByTagName("*")];
  return {
    names: all.map(({ nodeName }) => nodeName),
    attributes: all.flatMap((each) => [...each.attributes].map(({ name }) => name)),
    texts: all
      .filter(({ nodeName }) => /^(title|text)$/.test(nodeName))
      .map((each) => each.textContent ?? ""),
  };
}

describe("svgOf", () => {
  const plain = parsed(svgOf(sceneOf("biasa")));

  it("writes a picture that any reader of XML takes", () => {
    expect(plain.names).toEqual(["svg", "title", "rect", "rect", "title", "text"]);
    expect(plain.texts).toEqual(["biasa", "biasa", "biasa"]);
  });

  it.each(HOSTILE)("keeps %s a text", (text) => {
    expect(parsed(svgOf(sceneOf(text)))).toEqual({ ...plain, texts: [text, text, text] });
  });

  it("leaves out what XML cannot hold", () => {
    const text = "a\u0000b\u001bc\ud800d\uffffe \u{1f600}";
    expect(parsed(svgOf(sceneOf(text))).texts[0]).toBe("abcde \u{1f600}");
  });
});

describe("linesOf", () => {
  it("parts a text at blanks, and ends too many lines in an ellipsis", () => {
    const text = "Meningkatnya kesejahteraan masyarakat di daerah perbatasan";
    const lines = linesOf(text, { width: 160, most: 9 });
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(" ")).toBe(text);
    expect(lines.every((line) => widthOf(line, 12) <= 160)).toBe(true);
    expect(linesOf(text, { width: 160, most: 1 })[0]).toMatch(/^Meningkatn\p{L}*…$/u);
  });

  it("parts a word that is wider than a line", () => {
    const lines = linesOf("x".repeat(100), { width: 100, most: 50 });
    expect(lines.join("")).toBe("x".repeat(100));
    expect(lines.every((line) => widthOf(line, 12) <= 100)).toBe(true);
  });
});
