import HtmlPlugin from "html-webpack-plugin";

const NAME = "InlinePlugin";

/** Puts the scripts and style sheets of a page of HtmlPlugin into the page itself, and leaves no files of them. */
export class InlinePlugin {
  apply(compiler) {
    compiler.hooks.compilation.tap(NAME, (compilation) => {
      HtmlPlugin.getCompilationHooks(compilation).alterAssetTagGroups.tap(NAME, (groups) => ({
        ...groups,
        headTags: groups.headTags.map((tag) => inlined(tag, compilation)),
        bodyTags: groups.bodyTags.map((tag) => inlined(tag, compilation)),
      }));
    });
  }
}

function inlined(tag, compilation) {
  const file = tag.attributes.src ?? tag.attributes.href;
  const text = compilation.getAsset(file)?.source.source().toString();
  if (text === undefined) return tag;
  compilation.deleteAsset(file);
  return tag.tagName === "script"
    ? { ...tag, attributes: {}, innerHTML: harmless(text) }
    : { ...tag, tagName: "style", voidTag: false, attributes: {}, innerHTML: text };
}

/**
 * What would end the script, hide its end, or be a scriptlet of HtmlService. In sound code these stand only in texts and
 * regular expressions, where the escape means the same.
 */
export function harmless(script) {
  return script.replace(/<(?=\/script|!--|\?)/gi, "\\x3C");
}
