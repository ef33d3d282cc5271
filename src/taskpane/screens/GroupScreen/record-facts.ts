import type { TrackRecordAudit } from "../../../domain";
import type { Fact } from "../../components";
import { formatShare } from "../../format";
import { words } from "../../words";

/** The figures behind the verdict, each with its count. */
export function recordFacts(audit: TrackRecordAudit): Fact[] {
  const said = words.group;
  const { onTime, decidedOnTime, leftBeforeDecision, associates, partnersPerAssociate, decidedOnUnknownDay } = audit;
  const facts: Fact[] = [{ key: "on-time", name: said.onTime, value: onTime === null ? said.nobodyDue : said.onTimeOf(formatShare(onTime.share), decidedOnTime, onTime.due) }];
  if (onTime !== null) facts.push({ key: "interval", name: said.interval, value: said.intervalOf(formatShare(onTime.low), formatShare(onTime.high)) });
  const delay = onTime?.medianDelayMonths ?? null;
  if (delay !== null) facts.push({ key: "delay", name: said.delay, value: said.months((Math.round(delay * 10) / 10).toString().replace("-", "−")) });
  facts.push({ key: "left", name: said.left, value: said.ofLooked(leftBeforeDecision, associates) });
  if (partnersPerAssociate !== null) facts.push({ key: "partners", name: said.partners, value: formatShare(partnersPerAssociate) });
  if (decidedOnUnknownDay > 0) facts.push({ key: "unknown", name: said.unknownDay, value: said.ofLooked(decidedOnUnknownDay, associates) });
  return facts;
}
