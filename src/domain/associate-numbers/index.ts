export { associateNumbers } from "./associate-numbers";
export type { Milestone, MilestoneGaps, MilestoneState } from "./milestone";
export { milestones, type MilestoneEvidence } from "./milestones";
export type { AssociateNumbers, NoShowCount, NoShows } from "./own-numbers";
