/** The same script without what HTML or HtmlService would take for something else. */
export function harmless(script: string): string;
