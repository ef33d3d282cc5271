import type { Comparison, ComparisonRow, GroupAssessment, GroupRecord } from "../../../domain";
import type { CellValue } from "../../snapshot";
import type { ChartData } from "../lines";
import type { DetailSource } from "./detail-cells";

/** A figure of the table as a formula, and what that comes to with the figures it leads to. */
export interface LiveFigure {
  readonly formula: string;
  readonly comes: CellValue;
}

/** Where a formula may lead: the detail sheet as it is written in the same go. */
export interface LiveSources {
  readonly detail: DetailSource;
  readonly comparison: Comparison;
  readonly data: ChartData;
  readonly group: GroupRecord | null;
  readonly assessment: GroupAssessment | null;
}

/** The formula for one person's figure; null where none leads to cells that say everything it needs. */
export type LiveRule = (row: ComparisonRow, sources: LiveSources) => LiveFigure | null;
