/** How the pane has to look beside Excel; null where Excel does not say, and the system decides. */
export function themeOf(theme: Partial<Office.OfficeTheme> | undefined): "light" | "dark" | null {
  const background = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? "");
  if (!background) return null;
  const [red = 0, green = 0, blue = 0] = background.slice(1).map((digits) => parseInt(digits, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
}
