import type { Finding } from "../../../domain";
import type { Answers } from "../../reading";
import { jsonBytes } from "./json-bytes";

/** All our settings together. Excel takes 2 MB of them, and has failed at half of that; a group needs a few kilobytes. */
export const MOST_SETTINGS_BYTES = 65_536;

/** What is remembered, and what somebody should know of what is not. */
export interface BoundedAnswers {
  readonly bySignature: Readonly<Record<string, Answers>>;
  readonly findings: readonly Finding[];
}

/**
 * Which answers fit into so many bytes? Those for this layout before all others, then the ones given last. The last stand last.
 *
 * @example
 * boundedAnswers({ old: { year: "2024" } }, "new", { year: "2025" }, 60).bySignature // => {"old": {"year": "2024"}, "new": {"year": "2025"}}
 * boundedAnswers({ old: { year: "2024" } }, "new", { year: "2025" }, 40).bySignature // => {"new": {"year": "2025"}}
 */
export function boundedAnswers(remembered: Readonly<Record<string, Answers>>, signature: string, answers: Answers, room: number): BoundedAnswers {
  const others = Object.entries(remembered).filter(([each]) => each !== signature);
  const newestFirst = [[signature, answers] as const, ...others.reverse()];
  let left = room;
  const kept = newestFirst.filter((entry) => {
    const bytes = jsonBytes(Object.fromEntries([entry]));
    if (bytes > left) return false;
    left -= bytes;
    return true;
  });
  const isKept = kept.some(([each]) => each === signature);
  const forgotten = newestFirst.length - kept.length - (isKept ? 0 : 1);
  return { bySignature: Object.fromEntries(kept.reverse()), findings: [...(isKept ? [] : [notRemembered("The answers given now take")]), ...(forgotten === 0 ? [] : [notRemembered(`The answers given for ${forgotten} other ${forgotten === 1 ? "layout" : "layouts"} take`)])] };
}

const notRemembered = (what: string): Finding => ({
  severity: "warning",
  code: "answers_not_remembered",
  text: `${what} more room than the settings of a workbook have, 64 KB, and are not remembered. They hold for what is written here, and the questions are asked again.`,
  where: null,
});
