import type { Lever } from "../explanation";
import type { AssociateCase } from "./associate-case";
import { growthLevers } from "./growth-levers";
import { headacheLevers } from "./headache-levers";
import { leadershipLevers } from "./leadership-levers";
import { moneyLevers } from "./money-levers";
import { nextQuarterLevers } from "./next-quarter-levers";
import { qualityLevers } from "./quality-levers";
import { staffLevers } from "./staff-levers";
import { trackLevers } from "./track-levers";

/** Every figure that a person could move, in the order of the pillars, the track's own last. What is missing is no lever: it is to be found out, not to be changed. */
export const associateLevers = (associate: AssociateCase): Lever<AssociateCase>[] =>
  [nextQuarterLevers, moneyLevers, headacheLevers, staffLevers, growthLevers, leadershipLevers, qualityLevers, trackLevers].flatMap((leversOf) => leversOf(associate));
