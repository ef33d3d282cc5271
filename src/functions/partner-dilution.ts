import { partnerDilution as dilutionOf } from "../domain";
import { invalidValue, reject } from "./arguments/cell-errors";
import { finite } from "./arguments/finite";
import { readRequired } from "./arguments/read-required";

/**
 * What would one more partner change in each partner's profit? (pool + contribution) / (partners + 1) - pool / partners: below zero where the newcomer brings less than a partner takes home now.
 * @customfunction PARTNER_DILUTION
 * @param profit_pool What the partners share now.
 * @param partners How many partners share it now.
 * @param candidate_contribution What the newcomer would add to the pool, after overhead.
 * @returns Change in profit per partner.
 * @example
 * =PARTNER_DILUTION(2000000,4,350000) // => -30000
 * =PARTNER_DILUTION(900000,2,600000) // => 50000
 */
export function partnerDilution(profit_pool: unknown, partners: unknown, candidate_contribution: unknown): number {
  const pool = readRequired(profit_pool, "profit_pool");
  return finite(dilutionOf(pool, readPartners(partners), readRequired(candidate_contribution, "candidate_contribution")));
}

function readPartners(cell: unknown): number {
  const partners = readRequired(cell, "partners");
  return Number.isInteger(partners) && partners >= 1 ? partners : reject(invalidValue(`partners is ${partners}: give how many there are now, a whole number of 1 or more.`));
}
