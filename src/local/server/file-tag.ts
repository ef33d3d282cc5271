import { stat } from "node:fs/promises";

/** Changes whenever the file does. */
export async function fileTag(file: string): Promise<string> {
  const { size, mtimeMs } = await stat(file);
  return `"${size.toString(36)}-${Math.round(mtimeMs * 1000).toString(36)}"`;
}
