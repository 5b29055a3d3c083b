/** Hands something to the browser as a file to keep; what does not allow that does nothing. */
export function offerDownload(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // At once would be too early for some browsers.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
