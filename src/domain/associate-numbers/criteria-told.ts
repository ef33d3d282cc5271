import type { GroupEvidence, ProgressSignal } from "../evidence";
import type { IsoDate } from "../quarter";
import { addMonths } from "../calendar";
import { firstDone } from "./first-done";
import type { Milestone } from "./milestone";
import { milestoneState, type DoneOn } from "./milestone-state";

const MONTHS_TO_TELL = 6;

/** Either says by what an associate is judged. */
const TELLING: readonly ProgressSignal["signal"][] = ["talked timeline and expectations", "given milestones in writing"];

/** Within six months an associate should have heard the timeline and the criteria. */
export function criteriaTold(name: string, startDate: IsoDate | null, { signals, trackRecord }: Pick<GroupEvidence, "signals" | "trackRecord">, asOf: IsoDate): Milestone {
  const told = (signals ?? []).filter(({ associate, signal, date }) => associate === name && TELLING.includes(signal) && (date === null || date <= asOf));
  const inWriting = (trackRecord ?? []).filter(({ associate, criteriaInWriting }) => associate === name && criteriaInWriting === true);
  const done = firstDone([...told.map(({ date }) => date), ...inWriting.map(() => null)]);
  const due = startDate === null ? null : addMonths(startDate, MONTHS_TO_TELL);
  const nothingKept = signals === null && done === null;
  return {
    milestone: "criteria told within 6 months",
    due,
    state: nothingKept ? "unknown" : milestoneState(due, done, asOf),
    why: nothingKept ? "Nobody notes down when criteria are told." : whyOf(name, done),
    where: [...told, ...inWriting].map(({ where }) => where),
  };
}

function whyOf(name: string, done: DoneOn): string {
  if (done === null) return `Nobody has noted down that ${name} was told the timeline and the criteria.`;
  return done === "undated" ? `${name} was told the timeline and the criteria, on a day nobody wrote down.` : `${name} was told the timeline and the criteria on ${done}.`;
}
