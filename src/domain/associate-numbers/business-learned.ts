import { OWN_NUMBERS, type OwnNumbersRecord } from "../evidence";
import type { IsoDate } from "../quarter";
import { addMonths } from "../calendar";
import { listWords } from "../words";
import { firstDone } from "./first-done";
import type { Milestone } from "./milestone";
import { milestoneState, type DoneOn } from "./milestone-state";

const MONTHS_TO_LEARN = 12;

type OwnNumber = (typeof OWN_NUMBERS)[number];

/** Within the first year an associate should know the four numbers; each counts from the first asking at which it was known. */
export function businessLearned(name: string, startDate: IsoDate | null, records: readonly OwnNumbersRecord[] | null, asOf: IsoDate): Milestone {
  const askings = (records ?? []).filter(({ associate, askedOn }) => associate === name && (askedOn === null || askedOn <= asOf));
  const firstKnown = OWN_NUMBERS.map((number): DoneOn => firstDone(askings.filter(({ known }) => known[number] === true).map(({ askedOn }) => askedOn)));
  const notKnown = OWN_NUMBERS.filter((_, index) => firstKnown[index] === null);
  const neverAsked = notKnown.filter((number) => askings.every(({ known }) => known[number] === null));
  const done = notKnown.length > 0 ? null : latest(firstKnown);
  const due = startDate === null ? null : addMonths(startDate, MONTHS_TO_LEARN);
  const state = milestoneState(due, done, asOf);
  return {
    milestone: "own numbers known by month 12",
    due,
    // Who was never asked cannot have failed to answer.
    state: state === "missed" && neverAsked.length === notKnown.length ? "unknown" : state,
    why: whyOf(name, askings, notKnown, neverAsked, done),
    where: askings.map(({ where }) => where),
  };
}

const latest = (days: readonly DoneOn[]): DoneOn => days.filter((day): day is IsoDate => day !== null && day !== "undated").sort().at(-1) ?? "undated";

function whyOf(name: string, askings: readonly OwnNumbersRecord[], notKnown: readonly OwnNumber[], neverAsked: readonly OwnNumber[], done: DoneOn): string {
  if (askings.length === 0) return `Nobody has asked ${name} for the four numbers.`;
  if (done !== null) return `${name} knew all four numbers${done === "undated" ? "" : ` on ${done}`}.`;
  const missed = notKnown.filter((number) => !neverAsked.includes(number));
  const parts = [missed.length === 0 ? "" : `did not know ${listWords(missed)}`, neverAsked.length === 0 ? "" : `was never asked for ${listWords(neverAsked)}`];
  return `${name} ${listWords(parts.filter((part) => part !== ""))}.`;
}
