/** Opens a file that is dropped anywhere on the page; `hint` shows while one hovers over it. */
export function onDroppedFile(hint: HTMLElement, open: (file: File) => void): void {
  // Univer's canvas would take the file for itself, so the page listens before it.
  const listen = (type: "dragover" | "dragleave" | "drop", react: (event: DragEvent) => void): void => {
    window.addEventListener(type, react, { capture: true });
  };
  listen("dragover", (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    hint.hidden = false;
  });
  listen("dragleave", (event) => {
    if (event.relatedTarget === null) hint.hidden = true;
  });
  listen("drop", (event) => {
    hint.hidden = true;
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    event.stopPropagation();
    open(file);
  });
}
