import { associateNumbers, milestones } from "../associate-numbers";
import { quarterEnd } from "../calendar";
import type { Comparison, ComparisonRow } from "../comparison";
import type { GroupEvidence, Scoring } from "../evidence";
import { explainReadiness } from "../explanation";
import type { GroupRecord, PhysicianRecord } from "../group-record";
import { headacheOf } from "../headache";
import { headlineSignals, revenueToHassle, threeAxes } from "../headline";
import { whatWouldChangeFor } from "../levers";
import { scorePillars } from "../pillars";
import { fastTrackSignals, keptComfortable, lowVisibility } from "../progress";
import { scoreEvidence } from "../readiness";
import { hardToLose, lossExposure, poachingExposure } from "../retention";
import { sponsorStanding, voteStanding } from "../sponsorship";
import { trendStability } from "../stability";
import { requestsByPerson } from "../staff";
import { stallEvidence } from "../stall-reasons";
import { agreedTimeline, coHires, timelineRules } from "../timeline";
import { decideTrack } from "../track";
import { dilutionOf } from "../what-if";
import type { AssociateAssessment } from "./assessment";
import { associateCaseOf } from "./associate-case-of";
import { factsOf } from "./facts-of";
import { gatesOf } from "./gates";
import { nextMilestone } from "./next-milestone";
import { scoresOf } from "./scores-of";
import { staffOf } from "./staff-of";
import { toldReasons } from "./told-reasons";
import { trackLacks } from "./track-lacks";

/** What one associate is judged within. */
export interface AssessedGroup {
  readonly group: GroupRecord;
  readonly comparison: Comparison;
  readonly evidence: GroupEvidence;
  readonly scoring: Scoring;
  readonly withChanges: boolean;
}

/** Everything of one associate but their place among the others. */
export function assessAssociate(row: ComparisonRow, physician: PhysicianRecord, { group, comparison, evidence, scoring, withChanges }: AssessedGroup): Omit<AssociateAssessment, "rank" | "swaps"> {
  const { name, percentile } = row;
  const { asOf } = comparison;
  const facts = factsOf(physician, evidence.associates);
  const judged = associateCaseOf(row, physician, { group, comparison, evidence });
  const { gates, incidentWindow: window } = judged;
  const headache = headacheOf(evidence.incidents, name, window);
  const pillars = scorePillars(row, evidence, scoring, headache);
  const scores = scoresOf(pillars);
  const staff = staffOf(evidence.staffRequests, name);
  const notWith = evidence.staffRequests === null ? null : requestsByPerson(evidence.staffRequests, name).notWith;
  const sponsors = sponsorStanding(evidence.sponsors, name);
  const votes = voteStanding(evidence.sponsors, name, scoring.partners);
  const track = decideTrack({ ...gates, percentile, headacheBand: headache?.band ?? null, notWithRequesters: notWith ?? 0 });
  const timeline = agreedTimeline(facts, asOf);
  const outlook = timelineRules(
    {
      percentile,
      yearsOnTrack: row.yearsOnTrack,
      scheduleComplaints: headache === null ? null : headache.incidents.filter(({ category }) => category === "schedule complaints").length,
      notWithRequesters: notWith,
      deferrals: evidence.trackRecord?.find(({ associate, outcome }) => associate === name && outcome === "waiting")?.delayReasons.length ?? null,
      decision: track,
    },
    timeline.decisionDate,
  );
  const gaps = milestones(name, { ...evidence, associates: [facts] }, quarterEnd(asOf));
  const dilution = dilutionOf({ collections: row.collectionsLastFour, overhead: row.overheadLastFour, pay: facts.payPerYear }, scoring);
  const { fit, label, quartersWithData } = row.trend;
  const stall = stallEvidence({
    trendLabel: label,
    percentile,
    staffBand: staff?.preference.band ?? null,
    leadership: scores.leadership,
    dilution: dilution.changePerPartner,
    contribution: dilution.contribution,
    growthPerQuarter: fit?.growthPerQuarter ?? null,
    quartersWithData,
    staffShare: staff?.preference.share ?? null,
    staffRequests: staff?.requests ?? null,
  });
  return {
    name,
    pillars,
    readiness: scoreEvidence(pillars, scoring.weights),
    explanation: explainReadiness(pillars, scoring.weights),
    headache,
    revenueToHassle: revenueToHassle(row.comparedLastFour, headache?.points ?? null),
    staff,
    sponsors,
    votes,
    gates: gatesOf({ openSafetyConcern: facts.openSafetyConcern, votes, headache, notWith, sponsors }),
    track,
    trackLacks: trackLacks(track, { percentile, headacheKnown: headache !== null, sponsorsKnown: sponsors !== null }),
    timeline,
    outlook,
    next: nextMilestone({ track, timeline, outlook, gaps }),
    coHires: coHires(group.physicians, name),
    headline: headlineSignals({
      name,
      percentile,
      groupSize: comparison.groupSize,
      basis: comparison.basis,
      trend: row.trend,
      headache: headache === null ? null : { headache, incidents: headache.incidents.length, cfteYears: headache.cfteYears },
      sponsors,
      votes,
      staff,
    }),
    axes: threeAxes(scores),
    signals: fastTrackSignals(evidence.signals, name),
    comfortable: keptComfortable(evidence.signals, name),
    visibility: lowVisibility(evidence.participation, name),
    stall,
    told: toldReasons(name, evidence.trackRecord, stall),
    changes: withChanges ? whatWouldChangeFor(judged) : [],
    trendStability: trendStability(row.comparedByQuarter),
    hardToLose: hardToLose(evidence.growth, name),
    exposure: lossExposure(name, group, evidence.growth),
    poaching: poachingExposure({ name, percentile, staffBand: staff?.preference.band ?? null, growth: evidence.growth }),
    dilution,
    numbers: associateNumbers(row, comparison, group),
    milestones: gaps,
  };
}
