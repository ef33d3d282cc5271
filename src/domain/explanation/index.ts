export { explainReadiness, PILLAR_WORDS, type ExplanationLine } from "./explain-readiness";
export type { Change, Lever, Verdict } from "./lever";
export type { Input, ScoredPart } from "./scored-part";
export type { ScoredPillar } from "./scored-pillar";
export { thenWords } from "./then-words";
export { whatWouldChange } from "./what-would-change";
