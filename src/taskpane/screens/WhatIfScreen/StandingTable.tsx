import type { ReactElement } from "react";
import type { Standing } from "../../../domain";
import { trackWords } from "../../../workbook";
import { PlainTable } from "../../components";
import { words } from "../../words";

/** Trend, readiness and track: now, and then. */
export function StandingTable({ now, then }: { readonly now: Standing; readonly then: Standing }): ReactElement {
  const { row, table } = words.whatIf.quarter;
  return (
    <PlainTable
      label={table}
      columns={[
        { heading: words.whatIf.quarter.table, kind: "words" },
        { heading: words.whatIf.now, kind: "words" },
        { heading: words.whatIf.then, kind: "words" },
      ]}
      rows={[
        { key: "trend", cells: [row.trend, now.trend.label, then.trend.label] },
        { key: "readiness", cells: [row.readiness, readinessOf(now), readinessOf(then)] },
        { key: "track", cells: [row.track, trackOf(now), trackOf(then)] },
      ]}
    />
  );
}

function readinessOf({ readiness }: Standing): string {
  if (readiness.kind === "withheld") return words.whatIf.quarter.withheld(String(Math.round(readiness.coverage)));
  return words.whatIf.quarter.readiness(readiness.score.toFixed(1), readiness.band);
}

const trackOf = ({ track }: Standing): string => (track === null ? words.whatIf.notKnown : trackWords(track.track));
