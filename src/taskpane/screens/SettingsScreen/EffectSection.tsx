import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { nearestSwap } from "../../../domain";
import { Section } from "../../components";
import type { Understood } from "../../session";
import { words } from "../../words";
import { EffectTable } from "./EffectTable";
import { useSettingsScreenStyles } from "./SettingsScreen.styles";
import type { ScaleDraft } from "./useScaleDraft";

/** As many as can be kept in mind. */
const MOST_SWAPS = 4;

interface EffectSectionProps {
  readonly understood: Understood;
  readonly scale: ScaleDraft;
  readonly onInsert: () => void;
}

/** Who would stand where under the scale as it is being changed, and how near others are; without evidence, what is missing. */
export function EffectSection({ understood: { assessment }, scale: { standings, draft }, onInsert }: EffectSectionProps): ReactElement {
  const styles = useSettingsScreenStyles();
  const { effect, none } = words.settings;
  const now = assessment.associates;
  const isScored = [...now, ...standings].some(({ readiness }) => readiness.kind === "scored");
  const title = draft.state === "unchanged" ? effect.titleNow : effect.title;
  if (!isScored) {
    return (
      <Section title={title}>
        <p className={styles.text}>{assessment.hasEvidence ? none.withheld : none.noEvidence}</p>
        <div>
          <Button onClick={onInsert}>{none.insert}</Button>
        </div>
      </Section>
    );
  }
  const swaps = standings.flatMap(({ swaps: each }) => nearestSwap(each, draft.scoring.weights) ?? []).sort((one, other) => one.points - other.points);
  return (
    <Section title={title}>
      <EffectTable now={now} then={standings} />
      <p className={styles.note}>{effect.rangeNote}</p>
      <Swaps title={effect.swapsTitle} none={effect.noSwaps} sentences={swaps.slice(0, MOST_SWAPS).map(({ sentence, points }) => `${sentence} ${effect.away(points.toFixed(1).replace(/\.0$/, ""))}`)} />
    </Section>
  );
}

function Swaps({ title, none, sentences }: { readonly title: string; readonly none: string; readonly sentences: readonly string[] }): ReactElement {
  const styles = useSettingsScreenStyles();
  return (
    <>
      <h4 className={styles.small}>{title}</h4>
      {sentences.length === 0 ? (
        <p className={styles.text}>{none}</p>
      ) : (
        <ul className={styles.list}>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </>
  );
}
