/** A number as it was typed, with the format its marks ask for. */
export interface TypedNumber {
  readonly value: number;
  readonly numberFormat: string | null;
}

const PATTERN = /^(?<open>\()?(?<sign>[+-])?(?<currency>\$)?(?<digits>(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(?<power>e[+-]?\d+)?(?<percent>%)?(?<close>\))?$/i;

/** Reads "1,234.50", "$5", "(12)", "12.5%" or "1e6"; null for what is no number. */
export function readTypedNumber(text: string): TypedNumber | null {
  const groups = PATTERN.exec(text.replaceAll(" ", ""))?.groups;
  if (!groups || Boolean(groups.open) !== Boolean(groups.close)) return null;
  const negative = Boolean(groups.open) || groups.sign === "-";
  const magnitude = Number(`${(groups.digits ?? "").replaceAll(",", "")}${groups.power ?? ""}`);
  const scaled = groups.percent ? magnitude / 100 : magnitude;
  return { value: negative ? -scaled : scaled, numberFormat: formatOf(groups) };
}

function formatOf({ digits = "", currency, percent, power }: Readonly<Record<string, string | undefined>>): string | null {
  const decimals = digits.includes(".") && !digits.endsWith(".");
  if (power) return "0.00E+00";
  if (percent) return decimals ? "0.00%" : "0%";
  if (currency) return decimals ? "$#,##0.00" : "$#,##0";
  if (digits.includes(",")) return decimals ? "#,##0.00" : "#,##0";
  return null;
}
