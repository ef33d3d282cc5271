import { saveXlsx, type OpenedFile } from "../files";
import { chooseNewFile, writeWhole } from "./output-file";
import type { Terminal } from "./terminal";

/** Saves a workbook beside its source, or where it was asked for, and says what is in it. No file there is ever replaced. */
export async function saveNewFile(opened: OpenedFile, source: string, { out, ending, lines }: { readonly out: string | undefined; readonly ending: string; readonly lines: readonly string[] }, terminal: Terminal): Promise<void> {
  const target = await chooseNewFile(source, out, ending);
  const { bytes, notes } = await saveXlsx(opened);
  await writeWhole(target, bytes);
  for (const line of lines) terminal.result(line);
  for (const note of notes) terminal.notice(note);
  terminal.result(`Written to ${target}`);
}
