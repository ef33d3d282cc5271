import { heldFigure, type MeetingSetting, type Scoring } from "../../domain";
import { plainText } from "../comparison/words/plain-text";
import { SCORING_SETTINGS } from "../evidence/scoring";
import type { ColumnKind } from "../evidence/kinds";
import type { Answers } from "../reading";

/**
 * The settings a comparison rests on: the group's scale, by the names its Scoring sheet uses, and the answers to the reader's
 * questions. Without a scale in use there are answers alone.
 */
export function meetingSettings(scoring: Scoring | null, answers: Answers): MeetingSetting[] {
  const scale = (scoring === null ? [] : SCORING_SETTINGS).map(({ setting, kind, of }): MeetingSetting => {
    const unit = unitOf(kind.type);
    return { kind: "scale", name: setting, unit, value: scoring === null ? null : heldFigure(of(scoring), unit) };
  });
  const given = Object.entries(answers).sort(([one], [other]) => (one < other ? -1 : 1));
  return [...scale, ...given.map(([name, value]): MeetingSetting => ({ kind: "answer", name: plainText(name), value: plainText(value) }))];
}

function unitOf(type: ColumnKind<unknown>["type"]): "cents" | "share" | "number" {
  if (type === "money") return "cents";
  return type === "percent" ? "share" : "number";
}
