import { whatWouldChange, type Change } from "../explanation";
import { judgeAssociate, ownLevers, type AssociateCase } from "../levers";
import { AS_IF_NOTHING_WERE_SAID } from "./own-track";

/** What of their own figures, moved by the least that does, would change what is said of an associate? Without votes, sponsors, people's requests and the place of others. */
export function ownChanges(associate: AssociateCase): Change[] {
  const alone: AssociateCase = { ...associate, gates: AS_IF_NOTHING_WERE_SAID };
  const bySentence = new Map(whatWouldChange(alone, ownLevers(alone), judgeAssociate).map((change) => [change.sentence, change]));
  return [...bySentence.values()];
}
