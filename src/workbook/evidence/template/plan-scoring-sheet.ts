import type { Scoring } from "../../../domain";
import type { SheetPlan } from "../../plan";
import type { DateSystem } from "../kinds";
import { SCORING_FORM } from "../scoring";
import { planInputSheet } from "./plan-input-sheet";

/** What is written for a Scoring sheet that holds this scale from the start? The blank one, with its values in place of the usual ones. */
export const planScoringSheet = (scoring: Scoring, dateSystem: DateSystem = "1900"): SheetPlan => planInputSheet(SCORING_FORM, { names: [], level: scoring.level, dateSystem, scoring });
