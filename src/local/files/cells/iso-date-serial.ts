const MILLISECONDS_PER_DAY = 86_400_000;
const ISO_DATE = /^(?:(\d{4})-(\d{2})-(\d{2}))?T?(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;

/** The serial number of a date stored as text (`2024-03-31T12:00:00`), which few programs write; null where it is none. No time zone takes part. */
export function isoDateSerial(text: string, dateSystem: "1900" | "1904"): number | null {
  const match = ISO_DATE.exec(text.trim());
  if (!match || text.trim() === "") return null;
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / MILLISECONDS_PER_DAY;
  const serial = days + (dateSystem === "1904" ? 24_107 : 25_569);
  // Excel counts a 29 February 1900 that never was, so that earlier days stand one lower.
  return (dateSystem === "1900" && serial < 61 ? serial - 1 : serial) + time;
}
