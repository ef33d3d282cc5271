import { converse } from "./conversation";

/** Calls back with a sheet's name after its cells change, until the returned function is called. */
export async function watch(onChange: (sheetName: string) => void): Promise<() => Promise<void>> {
  const handler = await converse("watching for changes", async ({ context, sync }) => {
    const added = context.workbook.worksheets.onChanged.add((event) => tell(event.worksheetId, onChange));
    await sync();
    return added;
  });
  return async () => {
    handler.remove();
    await handler.context.sync();
  };
}

function tell(worksheetId: string, onChange: (sheetName: string) => void): Promise<void> {
  return converse("watching for changes", async ({ context, sync }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(worksheetId).load("name");
    await sync();
    if (!sheet.isNullObject) onChange(sheet.name);
  });
}
