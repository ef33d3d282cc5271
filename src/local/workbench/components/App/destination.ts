import { offerDownload } from "./offer-download";

/** Where a workbook is saved. */
export interface Destination {
  readonly name: string;
  write(bytes: Uint8Array): Promise<void>;
}

/** A download: the browser puts it where it puts its downloads. */
export const downloadNamed = (name: string): Destination => ({
  name,
  write: (bytes) => Promise.resolve(offerDownload(bytes, name)),
});

/** What the File System Access API gives, as far as it is needed here. TypeScript's own types lack the picker. */
interface PickerWindow {
  showSaveFilePicker?: (options: { readonly suggestedName: string; readonly types: readonly unknown[] }) => Promise<FileSystemFileHandle>;
}

const XLSX = { description: "Excel workbook", accept: { "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": [".xlsx"] } };

/**
 * Lets the person choose a place and a name. "unavailable": this browser has no such choice; null: they thought better of it.
 */
export async function chooseDestination(suggestedName: string, browser: PickerWindow = window as PickerWindow): Promise<Destination | "unavailable" | null> {
  if (!browser.showSaveFilePicker) return "unavailable";
  try {
    const handle = await browser.showSaveFilePicker({ suggestedName, types: [XLSX] });
    return { name: handle.name, write: (bytes) => writeTo(handle, bytes) };
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return null;
    return "unavailable";
  }
}

async function writeTo(handle: FileSystemFileHandle, bytes: Uint8Array): Promise<void> {
  const stream = await handle.createWritable();
  await stream.write(new Uint8Array(bytes));
  await stream.close();
}
