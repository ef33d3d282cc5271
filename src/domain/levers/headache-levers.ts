import type { IncidentRecord } from "../evidence";
import type { Lever } from "../explanation";
import { HEADACHE_CATEGORIES, headacheOf } from "../headache";
import type { IsoDate, Quarter } from "../quarter";
import type { AssociateCase } from "./associate-case";
import { NOWHERE, withRows } from "./with-rows";

const MOST_ADDED = 6;

/** Of the four quarters, in their order. */
const FIRST_DAYS = ["01-01", "04-01", "07-01", "10-01"] as const;

/** Incidents of the window: the oldest falling out of it, as time does, or minor ones more of the worst kind. */
export function headacheLevers({ row, evidence, incidentWindow }: AssociateCase): Lever<AssociateCase>[] {
  const headache = headacheOf(evidence.incidents, row.name, incidentWindow);
  const newest = incidentWindow.quarters.at(-1);
  if (headache === null || newest === undefined) return [];
  const oldestFirst = [...headache.incidents].sort((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)));
  const current = oldestFirst.length;
  const another: IncidentRecord = { associate: row.name, date: firstDayOf(newest), category: headache.worstCategory ?? HEADACHE_CATEGORIES[0], severity: 1, where: NOWHERE };
  return [
    {
      label: "the incidents of the window, the oldest having left it,",
      unit: "count",
      current,
      candidates: oldestFirst.map((_, left) => current - 1 - left),
      apply: (associate, count) => {
        const gone = new Set(oldestFirst.slice(0, current - count));
        return withRows(associate, { incidents: (associate.evidence.incidents ?? []).filter((incident) => !gone.has(incident)) });
      },
    },
    {
      label: `the incidents of the window, with minor ones more of ${another.category},`,
      unit: "count",
      current,
      candidates: Array.from({ length: MOST_ADDED }, (_, added) => current + 1 + added),
      apply: (associate, count) => withRows(associate, { incidents: [...(associate.evidence.incidents ?? []), ...Array.from({ length: count - current }, () => another)] }),
    },
  ];
}

const firstDayOf = (quarter: Quarter): IsoDate => `${Number.parseInt(quarter, 10)}-${FIRST_DAYS[Number(quarter.at(-1)) - 1] ?? "01-01"}`;
