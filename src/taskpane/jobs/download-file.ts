/** Long enough for the slowest program to begin with it. */
const KEPT_MILLISECONDS = 60_000;

/** Hands a file, its bytes or its text in UTF-8, to whoever sits before the pane. It never leaves the machine: the address is one of the page itself. */
export function downloadFile(fileName: string, content: Uint8Array | string): void {
  const address = URL.createObjectURL(new Blob([typeof content === "string" ? content : content.slice()], { type: "application/octet-stream" }));
  const link = document.createElement("a");
  Object.assign(link, { href: address, download: fileName });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MILLISECONDS);
}
