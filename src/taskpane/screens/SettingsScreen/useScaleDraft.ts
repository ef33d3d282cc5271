import { useDeferredValue, useMemo } from "react";
import { assessAssociates } from "../../../actions";
import { DEFAULT_SCORING, rankUnder, type Scoring, type RankedAssociate } from "../../../domain";
import { draftScoring, SCORING_SETTINGS, settingText, type ScoringDraft } from "../../../workbook";
import { heldInCell, useDraft } from "../../drafts";
import type { Understood } from "../../session";

/** A change of the scale while it is made, and what it would do. */
export interface ScaleDraft {
  readonly draft: ScoringDraft;
  /** What holds now. */
  readonly held: Scoring;
  readonly standings: readonly RankedAssociate[];
  /** The text of a field: what was typed, else what holds. */
  readonly textOf: (setting: string, held: number | null) => string;
  readonly type: (texts: Readonly<Record<string, string>>) => void;
  readonly reset: () => void;
}

/** Follows what is typed and moved. The pane keeps it, whatever screen one goes to; nothing of it is stored in the workbook. */
export function useScaleDraft({ found, comparison, assessment }: Understood): ScaleDraft {
  const { draft: fields, change, discard } = useDraft("scale");
  const typed = useMemo(() => Object.fromEntries(Object.entries(fields).map(([setting, { text }]) => [setting, text])), [fields]);
  const places = found.evidence.scoringPlaces ?? null;
  const held = found.evidence.evidence.scoring ?? DEFAULT_SCORING;
  const draft = useMemo(() => draftScoring(places, typed), [places, typed]);
  const { scoring } = useDeferredValue(draft);
  const standings = useMemo(() => {
    const goalpostsHold = JSON.stringify({ ...scoring, weights: null }) === JSON.stringify({ ...held, weights: null });
    const judged = goalpostsHold ? assessment : assessAssociates({ ...found, evidence: { ...found.evidence, evidence: { ...found.evidence.evidence, scoring } } }, comparison, { changesFor: "nobody" });
    return rankUnder(judged, scoring.weights);
  }, [scoring, held, assessment, found, comparison]);
  return {
    draft,
    held,
    standings,
    textOf: (setting, value) => typed[setting] ?? settingText(setting, value),
    // Back at what holds is no change.
    type: (texts) => change(Object.fromEntries(Object.entries(texts).map(([setting, text]) => [setting, text === heldText(held, setting) ? null : { text, over: heldInCell(found, setting) }]))),
    reset: discard,
  };
}

const heldText = (held: Scoring, setting: string): string => settingText(setting, SCORING_SETTINGS.find((each) => each.setting === setting)?.of(held) ?? null);
