import { chooseSection } from "./choose-section";
import type { DateSystem } from "./date-system";
import { formatDateSection } from "./format-date-section";
import { formatGeneral } from "./format-general";
import { formatNumberSection } from "./format-number-section";
import type { FormatSection } from "./number-format";
import { readNumberFormat } from "./read-number-format";

/**
 * What a number shows under a number-format code, in a cell that is wide enough. Sections, conditions, digits,
 * thousands, scaling commas, percent, powers of ten, fractions, dates, elapsed time, quoted text and `@` are followed;
 * colours and fill characters are left out.
 *
 * @returns null where Excel shows hash marks: for what is no date in a date's format, and where no section's condition holds.
 */
export function formatNumber(value: number, code: string, dateSystem: DateSystem): string | null {
  if (code === "General" || code === "" || code === "@") return formatGeneral(value);
  const chosen = chooseSection(value, readNumberFormat(code));
  if (!chosen) return null;
  const { section, hidesSign } = chosen;
  if (section.holdsDate) return formatDate(value, section, dateSystem);
  const magnitude = Math.abs(value);
  const shown = formatMagnitude(magnitude, section);
  return value < 0 && !hidesSign && !readsAsZero(shown, section) ? `-${shown}` : shown;
}

/** Only the 1904 system has room below its first day: it shows the time back to there with a sign. */
function formatDate(serial: number, section: FormatSection, dateSystem: DateSystem): string | null {
  if (serial >= 0 || dateSystem === "1900") return formatDateSection(serial, section, dateSystem);
  const shown = formatDateSection(-serial, section, dateSystem);
  return shown === null ? null : `-${shown}`;
}

const formatMagnitude = (magnitude: number, section: FormatSection): string =>
  section.tokens.some(({ kind }) => kind === "text") ? formatGeneral(magnitude) : formatNumberSection(magnitude, section);

/** A small negative number that is rounded to nothing has no sign, where the section shows a number at all. */
const readsAsZero = (shown: string, section: FormatSection): boolean => section.tokens.some(({ kind }) => kind === "digit") && shown === formatMagnitude(0, section);
