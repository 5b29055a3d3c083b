import type { WorkbookPackage } from "./package";

/** Where the workbook's style sheet is; one that has none gets one. */
export function stylesPathOf(file: WorkbookPackage): string {
  const path = file.related("styles")[0];
  if (path !== undefined) return path;
  file.add(BLANK_STYLES, "styles");
  return BLANK_STYLES.path;
}

/** For the rare workbook without any styles. */
const BLANK_STYLES = {
  path: "xl/styles.xml",
  contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
  xml:
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font/></fonts>' +
    '<fills count="2"><fill><patternFill/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
    '<cellXfs count="1"><xf/></cellXfs></styleSheet>',
};
