import { DEFAULT_SCORING, type Goalposts, type Scoring } from "../../../domain";
import { quoted } from "../kinds";
import { warning } from "../reading/say";
import { goalpostSetting, type ScoredKey } from "./scoring-settings";
import type { SettingValues } from "./setting-values";

/** The goalposts of each part that is scored between two. Posts that stand on one another score nothing: then the default holds. */
export function readGoalposts(values: SettingValues): Pick<Scoring, ScoredKey> {
  const of = <Fallback extends Goalposts | null>(key: ScoredKey, byDefault: Fallback): Goalposts | Fallback => {
    const zeroAt = values.get(goalpostSetting(key, "zeroAt")) ?? byDefault?.zeroAt ?? null;
    const hundredAt = values.get(goalpostSetting(key, "hundredAt")) ?? byDefault?.hundredAt ?? null;
    if (zeroAt !== null && hundredAt !== null && zeroAt !== hundredAt) return { zeroAt, hundredAt };
    const setting = goalpostSetting(key, zeroAt === null ? "zeroAt" : "hundredAt");
    if (zeroAt !== null && hundredAt !== null) values.say(warning("same_goalposts", `${quoted(setting)} is the same as for 0 points, so that nothing lies between. Move one of the two; the default holds until then.`, values.where(setting)));
    else if (zeroAt !== hundredAt) values.say(warning("missing_goalpost", `${quoted(setting)} is empty, and one goalpost alone scores nothing. Fill it in.`, values.where(setting)));
    return byDefault;
  };
  return {
    level: of("level", DEFAULT_SCORING.level),
    overheadCoverage: of("overheadCoverage", DEFAULT_SCORING.overheadCoverage),
    rework: of("rework", DEFAULT_SCORING.rework),
    referralGrowth: of("referralGrowth", DEFAULT_SCORING.referralGrowth),
    sitesAndLines: of("sitesAndLines", DEFAULT_SCORING.sitesAndLines),
    projectLift: of("projectLift", DEFAULT_SCORING.projectLift),
  };
}
