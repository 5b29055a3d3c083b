import { droppedFiles } from "./dropped-files";

/** Opens what is dropped anywhere on the page, files or folders; `hint` shows while something hovers over it. */
export function onDroppedFiles(hint: HTMLElement, open: (files: readonly File[]) => void): void {
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
    if (!event.dataTransfer || event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    void droppedFiles(event.dataTransfer).then(open);
  });
}
