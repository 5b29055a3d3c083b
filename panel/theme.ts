const DARK = "(prefers-color-scheme: dark)";

/**
 * Gives an element the theme that the system prefers, for as long as that is not taken back by the returned function; one
 * that is on it or around it already stays. So the style need not ask the system too, and has each shade once.
 */
export function followSystemTheme(element: HTMLElement): () => void {
  if (element.closest("[data-theme]")) return () => undefined;
  const system = matchMedia(DARK);
  const show = (): void => {
    element.dataset["theme"] = system.matches ? "dark" : "light";
  };
  show();
  system.addEventListener("change", show);
  return () => {
    system.removeEventListener("change", show);
    delete element.dataset["theme"];
  };
}
