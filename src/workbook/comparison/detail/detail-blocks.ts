import type { Comparison } from "../../../domain";
import type { Reading } from "../../reading";
import type { ChartData } from "../lines";
import { changedBlock } from "./changed-block";
import { chartDataBlock } from "./chart-data-block";
import type { DetailBlock } from "./detail-block";
import type { DetailOptions } from "./detail-options";
import { evidenceBlocks } from "./evidence";
import { figuresBlock } from "./figures-block";
import { findingsBlock } from "./findings-block";
import { inputsBlock } from "./inputs-block";
import { payerClassesBlock } from "./payer-classes-block";
import { payersBlock } from "./payers-block";
import { questionsBlock } from "./questions-block";
import { rankedBlock } from "./ranked-block";
import { sourcesBlock } from "./sources-block";
import { tieOutBlock } from "./tie-out-block";
import { trendsBlock } from "./trends-block";
import { unattributedBlock } from "./unattributed-block";

/** All tables of the detail sheet, in the order in which one asks: the figures, what they come to, what was read, and how. */
export const detailBlocks = (comparison: Comparison, reading: Reading, data: ChartData, { answers, assessment, evidenceFindings, changed = null, figures = "values" }: DetailOptions): DetailBlock[] => [
  chartDataBlock(comparison, data),
  ...(changed === null ? [] : [changedBlock(changed)]),
  figuresBlock(comparison),
  trendsBlock(comparison),
  payersBlock(comparison),
  payerClassesBlock(comparison),
  ...(assessment === null ? [] : evidenceBlocks(assessment)),
  tieOutBlock(reading),
  questionsBlock(reading, answers),
  findingsBlock({ findings: [...reading.findings, ...evidenceFindings] }),
  sourcesBlock(reading),
  unattributedBlock(reading),
  inputsBlock(comparison, reading.group),
  ...(figures === "live" ? [rankedBlock(comparison, reading.group)] : []),
];
