export type { Input, ScoredPart } from "./scored-part";
export type { ScoredPillar } from "./scored-pillar";
