import type { IsoDate } from "../domain";

/** Which day is it on this machine? The one clock of the pane. */
export function today(): IsoDate {
  const now = new Date();
  const twoDigits = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}` as IsoDate;
}
