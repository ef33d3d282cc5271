export type { Cents } from "./cents";
export type { Finding, Severity } from "./finding";
export type { GroupRecord, PayerAmount, PhysicianRecord } from "./group-record";
export type { IsoDate, Quarter } from "./quarter";
export { decisionsToTake, type DecisionSigns } from "./agenda";
export {
  assessGroup,
  NO_EVIDENCE,
  overheadBearers,
  tryNextQuarter,
  rankUnder,
  type AssessOptions,
  type AssociateAssessment,
  type Gate,
  type GroupAssessment,
  type JudgedGroup,
  type NextMilestone,
  type NextQuarterTrial,
  type OverheadBearers,
  type RankedAssociate,
  type ToldReason,
} from "./assessment";
export { associateNumbers, milestones, type AssociateNumbers, type Milestone, type MilestoneEvidence, type MilestoneGaps, type MilestoneState, type NoShowCount, type NoShows } from "./associate-numbers";
export { isCalendarDay } from "./calendar";
export { collectionsPerCfte, netCollectionRate, type CollectionSums } from "./collections";
export { collectionsByQuarter, compareGroup, type CompareOptions, type Comparison, type ComparisonMedian, type ComparisonRow, type GroupQuarter, type MiddleHalf } from "./comparison";
export { COMPLIANCE_CHECKS, complianceNotes, type ComplianceCheck, type ComplianceNote } from "./compliance";
export {
  DELAY_REASONS,
  GROWTH_KINDS,
  OWN_NUMBERS,
  PARTICIPATION_KINDS,
  SIGNALS,
  SPONSOR_STAGES,
  VETO_REASONS,
  type AssociateFacts,
  type Benchmark,
  type Goalposts,
  type GroupEvidence,
  type GrowthRecord,
  type IncidentRecord,
  type OwnNumbersRecord,
  type ParticipationRecord,
  type PastAssociate,
  type ProgressSignal,
  type ProjectRecord,
  type QuestionRecord,
  type Scoring,
  type Sourced,
  type SponsorRecord,
  type StaffRequest,
  type VetoReason,
} from "./evidence";
export {
  explainReadiness,
  PILLAR_WORDS,
  thenWords,
  whatWouldChange,
  type Change,
  type ExplanationLine,
  type Input,
  type Lever,
  type ScoredPart,
  type ScoredPillar,
  type Verdict,
} from "./explanation";
export { fisherExact, fourFifths, type FourFifths, type SelectedOf, type SelectionGroup, type SelectionRate } from "./fairness";
export {
  assessHeadache,
  HEADACHE_CATEGORIES,
  headacheOf,
  type CategoryHeadache,
  type Headache,
  type HeadacheBand,
  type HeadacheCategory,
  type HeadacheOfLog,
  type HeadacheWindow,
  type Incident,
  type LoggedIncident,
} from "./headache";
export {
  headlineSignals,
  revenueToHassle,
  threeAxes,
  type Axis,
  type BackingSignal,
  type HeadacheEvidence,
  type HeadacheSignal,
  type HeadlineEvidence,
  type HeadlineSignals,
  type RevenueSignal,
  type StaffEvidence,
} from "./headline";
export { judgeAssociate, whatWouldChangeFor, type AssociateCase, type Standing } from "./levers";
export { changeLine, changesInWords, changesSince, figurePair, heldFigure, MEETING_FIGURES, MEETING_LABELS, meetingContent } from "./meeting";
export type { ChangeLine, MeetingAssociate, MeetingChange, MeetingContent, MeetingFigure, MeetingInputs, MeetingLabel } from "./meeting";
export type { MeetingPhysician, MeetingRecord, MeetingSetting, MeetingUnit, Presence } from "./meeting";
export { allocateOverhead, overheadCoverage } from "./overhead";
export { classifyPayer, namesOnlyAClass, PAYER_CLASSES, type PayerClass } from "./payer-class";
export { assessPayerRisk, payerMix, type PayerMixShare, type PayerRisk } from "./payer-risk";
export { rankPercentile, type PercentileConvention } from "./percentile";
export { clinicalPillar, culturalPillar, financialPillar, growthPillar, leadershipPillar, scorePillars, type FinancialFigures, type PillarEvidence } from "./pillars";
export { fastTrackSignals, keptComfortable, lowVisibility, type FastTrackSignal, type FastTrackSignals, type KeptComfortable, type Visibility } from "./progress";
export { projectLift } from "./projects";
export {
  LARGEST_WEIGHT,
  PILLARS,
  READINESS_WEIGHTS,
  scoreEvidence,
  scoreReadiness,
  type EvidenceReadiness,
  type EvidenceScored,
  type EvidenceWithheld,
  type MissingPart,
  type Pillar,
  type PillarScores,
  type PillarWeights,
  type Readiness,
  type ReadinessBand,
  type ReadinessScored,
  type ReadinessWithheld,
} from "./readiness";
export {
  hardToLose,
  lossExposure,
  poachingExposure,
  type HardToLose,
  type HardToLoseItem,
  type LossExposure,
  type PoachingCondition,
  type PoachingEvidence,
  type PoachingExposure,
} from "./retention";
export { DEFAULT_SCORING, proposeLevelGoalposts, scoreBetween } from "./scoring";
export { sponsorStanding, voteStanding, type SponsorStanding, type VetoCount, type VoteStanding } from "./sponsorship";
export { DEFAULT_SWING_POINTS, nearestSwap, rankStability, swapWeight, trendStability, type LeftOut, type NamedPillars, type NearestSwap, type RankStability, type SwapWeight, type TrendStability } from "./stability";
export { requestsByPerson, staffPreference, standingRequests, type RequestsByPerson, type StaffBand, type StaffPreference } from "./staff";
export {
  checkSurfaceWords,
  officialReason,
  stallEvidence,
  stallReasons,
  vaguePhrase,
  type OfficialReason,
  type StallEvidence,
  type StallFigures,
  type StallReason,
  type StallReasonName,
  type StallVerdict,
  type SurfaceCheck,
  type VaguePhrase,
} from "./stall-reasons";
export {
  agreedTimeline,
  coHires,
  timelineRules,
  type AgreedTimeline,
  type Starter,
  type TimelineEvidence,
  type TimelineOutlook,
  type TimelineRule,
} from "./timeline";
export { mentionsAnother, ownTrack, placeInGroup, raiseWords, tellAssociate, type OwnRecord, type GroupPlace, type ToldAssociate, type ToldPayers, type ToldPillar, type ToldQuarter, type ToldReadiness } from "./told";
export { decideTrack, type Track, type TrackDecision, type TrackEvidence } from "./track";
export { auditTrackRecord, onTimeRate, type OnTimeRate, type PromisedDecision, type TrackRecordAudit, type TrackRecordSign } from "./track-record";
export {
  DEFAULT_WINDOW_QUARTERS,
  fitTrend,
  LONGEST_WINDOW_QUARTERS,
  SHORTEST_WINDOW_QUARTERS,
  trendOutlook,
  trendWindow,
  type Trend,
  type TrendFit,
  type TrendFlag,
  type TrendLabel,
  type TrendOptions,
  type TrendOutlook,
  type TrendWindow,
} from "./trend";
export {
  blockInWords,
  blockTrial,
  compareOverheadMethods,
  DEFAULT_FIXED_SHARE,
  DEFAULT_TRIAL_MONTHS,
  dilutionInWords,
  dilutionOf,
  hireInWords,
  hireMonths,
  hirePayback,
  OVERHEAD_METHODS,
  overheadMethodsInWords,
  partnerDilution,
  payerChange,
  payerChangeInWords,
  payerChoices,
  satelliteInWords,
  satelliteShare,
  type AssociateMargin,
  type Assumption,
  type BlockMonth,
  type BlockPlan,
  type Dilution,
  type HireMonth,
  type HirePayback,
  type HirePlan,
  type OverheadBearer,
  type OverheadByMethod,
  type OverheadMethod,
  type PartnersPool,
  type PayerChange,
  type PayerChoices,
  type PayerEvent,
  type PayerImpact,
  type PayersOfPhysician,
  type SatellitePlan,
  type SatelliteShare,
  type WhatIfWords,
} from "./what-if";
export { dayInWords, figureWords, moneyInWords, numberInWords, percentWords, quarterInWords, type FigureUnit } from "./words";
