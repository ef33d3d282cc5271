export type { BackingSignal, HeadacheEvidence, HeadacheSignal, HeadlineEvidence, HeadlineSignals, RevenueSignal, StaffEvidence } from "./headline";
export { headlineSignals } from "./headline-signals";
export { revenueToHassle } from "./revenue-to-hassle";
export { threeAxes, type Axis } from "./three-axes";
