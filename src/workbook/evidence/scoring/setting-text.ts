import { moneyInWords, percentWords } from "../../../domain";
import { SCORING_SETTINGS } from "./scoring-settings";

/**
 * A setting's value as somebody would type it: `$812,000`, `10%`, `1.5`. Empty where there is none.
 * @throws RangeError for a setting nobody knows
 */
export function settingText(setting: string, value: number | null): string {
  const kind = SCORING_SETTINGS.find((each) => each.setting === setting)?.kind;
  if (kind === undefined) throw new RangeError(`There is no setting ${setting}.`);
  if (value === null) return "";
  if (kind.type === "money") return moneyInWords(value);
  return kind.type === "percent" ? percentWords(value).replace("−", "-") : String(value);
}
