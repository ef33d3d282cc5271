import { converse } from "./conversation";
import { asWorkbookError } from "./office-error";
import { inTime } from "./patience";

const DOING = "watching for changes";

/**
 * Calls back with a sheet's name after its cells change, until the returned function is called; with null where the program does
 * not say which sheet it is. Whoever edits one cell is soon writing in the next: all of it waits until the program listens again.
 */
export async function watch(onChange: (sheetName: string | null) => void): Promise<() => Promise<void>> {
  let isStopped = false;
  const hear = async ({ worksheetId }: Excel.WorksheetChangedEventArgs): Promise<void> => {
    // Where removing was refused, a handler that was stopped is still called.
    if (isStopped) return;
    const sheet = await sheetWith(worksheetId);
    if (!isStopped && sheet !== "gone") onChange(sheet.name);
  };
  const handler = await converse(
    DOING,
    async ({ context, sync }) => {
      const added = context.workbook.worksheets.onChanged.add(hear);
      await sync();
      return added;
    },
    "wait",
  );
  return async () => {
    isStopped = true;
    await remove(handler);
  };
}

async function remove(handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>): Promise<void> {
  try {
    await Excel.run({ delayForCellEdit: true, previousObjects: handler.context }, async (context) => {
      handler.remove();
      await inTime(context.sync(), DOING);
    });
  } catch (error) {
    throw asWorkbookError(error, DOING);
  }
}

/** An edit whose sheet cannot be learnt is an edit all the same. */
function sheetWith(worksheetId: string): Promise<{ readonly name: string | null } | "gone"> {
  return converse(
    DOING,
    async ({ context, sync }) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(worksheetId).load("name");
      await sync();
      return sheet.isNullObject ? "gone" : { name: sheet.name };
    },
    "wait",
  ).catch(() => ({ name: null }));
}
