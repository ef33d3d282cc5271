import type { Lever } from "../explanation";
import type { AssociateCase } from "./associate-case";
import { growthLevers } from "./growth-levers";
import { leadershipLevers } from "./leadership-levers";
import { moneyLevers } from "./money-levers";
import { nextQuarterLevers } from "./next-quarter-levers";
import { qualityLevers } from "./quality-levers";

/** The figures that are an associate's own to move, and that speak of nobody else: no staff, no incidents, no partners, no place among colleagues. */
export const ownLevers = (associate: AssociateCase): Lever<AssociateCase>[] =>
  [nextQuarterLevers, moneyLevers, growthLevers, leadershipLevers, qualityLevers].flatMap((leversOf) => leversOf(associate));
