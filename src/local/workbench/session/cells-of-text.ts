import type { CellPlace } from "../grid";
import { parseEntry } from "./parse-entry";
import type { WorkbenchSession } from "./workbench-session";

/** Types lines with tabs into the cells from a place on, as Excel pastes plain text. */
export async function pasteText(session: Pick<WorkbenchSession, "enterAll">, sheetId: string, { row, column }: CellPlace, text: string): Promise<void> {
  const lines = text.replace(/\r?\n$/, "").split(/\r?\n/);
  const entries = lines.flatMap((line, down) => line.split("\t").map((typed, across) => ({ place: { row: row + down, column: column + across }, entry: parseEntry(typed) })));
  await session.enterAll(sheetId, entries);
}
