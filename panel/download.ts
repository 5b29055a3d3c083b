/** Hands a text to the browser as a file to keep; what does not allow that does nothing. */
export function offerText(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // At once would be too early for some browsers.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
