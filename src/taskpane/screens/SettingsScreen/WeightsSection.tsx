import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { DEFAULT_SCORING, PILLARS } from "../../../domain";
import { weightSetting, type ScoringPlaces } from "../../../workbook";
import { Section } from "../../components";
import { words } from "../../words";
import { useSettingsScreenStyles } from "./SettingsScreen.styles";
import type { ScaleDraft } from "./useScaleDraft";
import { WeightRow } from "./WeightRow";

/** The five weights, each with a field and a slider, and what they come to. */
export function WeightsSection({ scale: { draft, held, textOf, type }, places }: { readonly scale: ScaleDraft; readonly places: ScoringPlaces | null }): ReactElement {
  const styles = useSettingsScreenStyles();
  const names = words.settings.weights;
  const { weights } = draft.scoring;
  const sum = PILLARS.reduce((total, pillar) => total + weights[pillar], 0);
  const usual = DEFAULT_SCORING.weights;
  const isUsual = PILLARS.every((pillar) => weights[pillar] === usual[pillar]);
  return (
    <Section title={names.title}>
      <p className={styles.text}>{names.about}</p>
      {PILLARS.map((pillar) => (
        <WeightRow
          key={pillar}
          pillar={pillar}
          text={textOf(weightSetting(pillar), held.weights[pillar])}
          weight={weights[pillar]}
          most={Math.max(100, ...PILLARS.map((each) => held.weights[each]))}
          share={sum === 100 ? null : (100 * weights[pillar]) / sum}
          problem={draft.problems[weightSetting(pillar)] ?? null}
          where={places?.cells[weightSetting(pillar)]?.where ?? null}
          onType={(text) => type({ [weightSetting(pillar)]: text })}
        />
      ))}
      <p className={styles.text}>
        {names.sum(String(Number(sum.toPrecision(12))))}
        {sum === 100 ? "" : `. ${names.inProportion}`}
      </p>
      <div className={styles.row}>
        <span className={styles.note}>{isUsual ? names.usual : names.notUsual(PILLARS.map((pillar) => usual[pillar]).join(", "))}</span>
        {isUsual ? null : (
          <Button size="small" onClick={() => type(Object.fromEntries(PILLARS.map((pillar) => [weightSetting(pillar), String(usual[pillar])])))}>
            {names.toUsual}
          </Button>
        )}
      </div>
    </Section>
  );
}
