export { agreedTimeline } from "./agreed-timeline";
export { coHires, type Starter } from "./co-hires";
export type { AgreedTimeline, TimelineEvidence, TimelineOutlook, TimelineRule } from "./timeline";
export { timelineRules } from "./timeline-rules";
