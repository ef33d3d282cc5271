import type { GroupAssessment } from "../../../../domain";
import type { DetailBlock } from "../detail-block";
import { auditBlock } from "./audit-block";
import { changesBlock } from "./changes-block";
import { complianceBlock } from "./compliance-block";
import { gatesBlock } from "./gates-block";
import { milestonesBlock } from "./milestones-block";
import { overheadBlock } from "./overhead-block";
import { pointsBlock } from "./points-block";
import { retentionBlock } from "./retention-block";
import { signalsBlock } from "./signals-block";
import { sponsorsBlock } from "./sponsors-block";
import { stabilityBlock } from "./stability-block";
import { stallBlock } from "./stall-block";
import { timelineBlock } from "./timeline-block";

/** Where every verdict comes from, in the order in which one asks: why this score, why this track, what then, how surely, and the group itself. */
export const evidenceBlocks = (assessment: GroupAssessment): DetailBlock[] =>
  [
    pointsBlock,
    gatesBlock,
    changesBlock,
    stallBlock,
    sponsorsBlock,
    timelineBlock,
    signalsBlock,
    milestonesBlock,
    retentionBlock,
    stabilityBlock,
    auditBlock,
    complianceBlock,
    overheadBlock,
  ].map((blockOf) => blockOf(assessment));
