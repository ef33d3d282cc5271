import { useDeferredValue, useMemo, useState } from "react";
import { assessAssociates } from "../../../actions";
import { DEFAULT_SCORING, rankUnder, type Scoring, type RankedAssociate } from "../../../domain";
import { draftScoring, settingText, type ScoringDraft, type ScoringPlaces } from "../../../workbook";
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

/** Follows what is typed and moved. Nothing of it is stored. */
export function useScaleDraft({ found, comparison, assessment }: Understood): ScaleDraft {
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const places = found.evidence.scoringPlaces ?? null;
  const held = found.evidence.evidence.scoring ?? DEFAULT_SCORING;
  const [seen, setSeen] = useState(places);
  if (JSON.stringify(seen) !== JSON.stringify(places)) {
    setSeen(places);
    setTyped(Object.fromEntries(Object.entries(typed).filter(([setting]) => isSame(seen, places, setting))));
  }
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
    type: (texts) => setTyped((before) => ({ ...before, ...texts })),
    reset: () => setTyped({}),
  };
}

/** Once a cell says something else, because it was kept, taken back or typed there, what was typed for it here has had its day. */
const isSame = (before: ScoringPlaces | null, after: ScoringPlaces | null, setting: string): boolean => before !== null && after !== null && before.cells[setting]?.value === after.cells[setting]?.value;
