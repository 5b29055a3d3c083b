import { appendToRoot, attribute, elements, escapeXml, unescapeXml } from "./xml";

/** By this namespace every host finds the settings again; spreadsheet programs keep custom XML as it is. */
export const SETTINGS_NAMESPACE = "urn:periksa-renstra:simpanan";

/** Settings without any, as the text of a custom XML part; a part in a file gets an XML declaration before it. */
export const NO_SETTINGS = `<simpanan xmlns="${SETTINGS_NAMESPACE}"></simpanan>`;

/** What is kept under a key, or null. */
export function settingIn(xml: string, key: string): string | null {
  const setting = findSetting(xml, key);
  return setting === undefined ? null : settingText(setting);
}

/** The part with a setting put in, replaced, or with null taken away. */
export function withSetting(xml: string, key: string, value: string | null): string {
  const rest = xml.replace(findSetting(xml, key) ?? "", "");
  const setting = `<isi kunci="${escapeXml(key)}">${escapeXml(JSON.stringify(value))}</isi>`;
  return value === null ? rest : appendToRoot(withClosingTag(rest), setting);
}

function findSetting(xml: string, key: string): string | undefined {
  return elements(xml, "isi").find((element) => attribute(element, "kunci") === key);
}

/** Kept as a JSON string, for XML has no place for control characters. */
function settingText(setting: string): string {
  return String(JSON.parse(unescapeXml(setting.replace(/^<[^>]*>|<[^>]*>$/g, ""))));
}

/** A program that prints the part anew may shorten an empty root to `<simpanan/>`. */
function withClosingTag(xml: string): string {
  return xml.replace(/<((?:[\w.-]+:)?simpanan)((?:\s[^<>]*?)?)\/>/, "<$1$2></$1>");
}
