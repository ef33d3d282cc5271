import { realpath, stat } from "node:fs/promises";
import path from "node:path";

/** The file a request means, or null: when there is none, and when its path, or a link on it, leads out of the folder. */
export async function fileInside(folder: string, requestPath: string): Promise<string | null> {
  if (requestPath.includes("\0")) return null;
  const wanted = path.resolve(folder, `.${path.sep}${requestPath}`);
  if (!isInside(path.resolve(folder), wanted)) return null;
  try {
    const [realFolder, realFile] = await Promise.all([realpath(folder), realpath(wanted)]);
    return isInside(realFolder, realFile) && (await stat(realFile)).isFile() ? realFile : null;
  } catch {
    return null;
  }
}

const isInside = (folder: string, file: string): boolean => file.startsWith(folder + path.sep);
