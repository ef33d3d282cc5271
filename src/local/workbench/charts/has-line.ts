import type { ChartSeriesModel } from "../../host/model";

/** False for a series that draws no line, as one that only carries a name does not. */
export const hasLine = ({ lineStyle }: ChartSeriesModel): boolean => lineStyle !== "None";
