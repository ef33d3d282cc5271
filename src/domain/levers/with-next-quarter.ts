import { fitTrend } from "../trend";
import type { AssociateCase } from "./associate-case";

/** The same associate, had the next quarter this figure. It joins the trend, whose window moves on; the last four and the colleagues' figures stay. */
export function withNextQuarter(associate: AssociateCase, figure: number): AssociateCase {
  const trend = fitTrend([...associate.row.comparedByQuarter, figure], { windowQuarters: associate.windowQuarters });
  return { ...associate, row: { ...associate.row, trend } };
}
