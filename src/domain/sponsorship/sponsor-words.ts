import { asSentence, countOf } from "../words";
import type { SponsorStanding } from "./sponsorship";

/** Who champions an associate, and who does not count and why. */
export function sponsorWords(name: string, { activeSponsors, quietAllies, mentors }: Pick<SponsorStanding, "activeSponsors" | "quietAllies" | "mentors">): string {
  const champions =
    activeSponsors === 0
      ? `No partner champions ${name}: without a sponsor they are an item on an agenda.`
      : `${asSentence(`${countOf(activeSponsors, "partner")} ${activeSponsors === 1 ? "champions" : "champion"} ${name}: they are someone's project`)} One or two are the target${activeSponsors > 2 ? "; more are no better" : ""}.`;
  return [
    champions,
    ...(quietAllies > 0 ? [`${asSentence(`${countOf(quietAllies, "ally does", "allies do")} not advocate yet, and ${quietAllies === 1 ? "is no sponsor" : "are no sponsors"} until step 4`)}`] : []),
    ...(mentors > 0 ? [`${asSentence(`${countOf(mentors, "mentor gives", "mentors give")} advice, which is not sponsoring`)}`] : []),
  ].join(" ");
}
