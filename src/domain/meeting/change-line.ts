import { quarterInWords, sentenceCase } from "../words";
import { figurePair } from "./figure-pair";
import { MEETING_FIGURES, MEETING_LABELS } from "./meeting-figures";
import type { MeetingChange, Presence } from "./meeting-change";
import type { MeetingSetting } from "./meeting-record";

/** One change as a line of a list. */
export interface ChangeLine {
  /** An associate or partner, "The group" or "Settings". */
  readonly who: string;
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

const GROUP = "The group";
const NOT_KNOWN = "not known";
const FRAME = { groupName: "Name of the group", asOf: "As of", basis: "What is compared", scope: "Who is shown" } as const;
const PRESENCE: Readonly<Record<Presence, string>> = { compared: "compared", read: "in the workbook, not compared", absent: "not in the workbook" };
const MEASURES = { collections: { words: "Collections", unit: "cents" }, cfte: { words: "cFTE", unit: "clinical FTE" } } as const;

/**
 * How is a change said in a list: who, what, what it was at the meeting, and what it is now?
 *
 * @example
 * changeLine({ kind: "restated", who: "Amara Osei", quarter: "2026Q2", measure: "collections", before: 31240000, after: 30910000 }) // => {"who": "Amara Osei", "what": "Collections, Q2 2026", "before": "$312,400", "after": "$309,100"}
 * changeLine({ kind: "person", who: "Carla Mendes", before: "absent", after: "compared" }) // => {"who": "Carla Mendes", "what": "In the comparison", "before": "not in the workbook", "after": "compared"}
 */
export function changeLine(change: MeetingChange): ChangeLine {
  switch (change.kind) {
    case "frame":
      return { who: GROUP, what: FRAME[change.what], ...between([change.before, change.after].map((text) => frameWords(change.what, text))) };
    case "quarter": {
      const states = change.change === "added" ? ["not among the complete quarters", "complete"] : ["complete", "not among the complete quarters"];
      return { who: GROUP, what: quarterInWords(change.quarter), ...between(states) };
    }
    case "person":
      return { who: change.who, what: "In the comparison", ...between([PRESENCE[change.before], PRESENCE[change.after]]) };
    case "restated": {
      const { words, unit } = MEASURES[change.measure];
      return { who: change.who, what: `${words}, ${quarterInWords(change.quarter)}`, ...between(figurePair(change.before, change.after, unit)) };
    }
    case "setting":
      return { who: "Settings", what: settingName(change.before ?? change.after), ...between(settingPair(change.before, change.after)) };
    case "figure": {
      const { heading, unit } = MEETING_FIGURES[change.figure];
      return { who: change.who, what: heading, ...between(figurePair(change.before, change.after, unit)) };
    }
    case "label":
      return { who: change.who, what: MEETING_LABELS[change.label], ...between([change.before ?? NOT_KNOWN, change.after ?? NOT_KNOWN]) };
  }
}

const between = ([before = "", after = ""]: readonly string[]): Pick<ChangeLine, "before" | "after"> => ({ before, after });

function frameWords(what: keyof typeof FRAME, text: string | null): string {
  if (text === null) return NOT_KNOWN;
  return what === "asOf" ? quarterInWords(text as Parameters<typeof quarterInWords>[0]) : text;
}

function settingName(setting: MeetingSetting | null): string {
  if (setting === null) return "";
  return setting.kind === "answer" ? `Answer: ${setting.name}` : sentenceCase(setting.name);
}

/** A setting that is not kept, or a question that is not answered, is "not set". */
function settingPair(before: MeetingSetting | null, after: MeetingSetting | null): readonly string[] {
  const known = after ?? before;
  if (known === null || known.kind === "answer") return [before, after].map((setting) => (typeof setting?.value === "string" ? setting.value : "not set"));
  const pair = figurePair(numberOf(before), numberOf(after), known.unit);
  return [before, after].map((setting, index) => (numberOf(setting) === null ? "not set" : (pair[index] ?? "")));
}

const numberOf = (setting: MeetingSetting | null): number | null => (typeof setting?.value === "number" ? setting.value : null);
