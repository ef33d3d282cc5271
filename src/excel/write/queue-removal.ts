/** Deletes a sheet that may be very hidden: Excel refuses to delete one before it is merely hidden. */
export function queueRemoval(sheet: Excel.Worksheet): void {
  sheet.visibility = "Hidden";
  sheet.delete();
}
