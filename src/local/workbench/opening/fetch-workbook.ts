import type { NamedBytes } from "./opener";
import { OpeningError } from "./opening-error";

/** A workbook the server has; rejects with an OpeningError where it has none. */
export async function fetchWorkbook(url: string): Promise<NamedBytes> {
  const response = await fetch(url);
  if (!response.ok) throw new OpeningError("no-file");
  const name = decodeURIComponent(response.headers.get("X-File-Name") ?? "Workbook.xlsx");
  return { bytes: new Uint8Array(await response.arrayBuffer()), name };
}
