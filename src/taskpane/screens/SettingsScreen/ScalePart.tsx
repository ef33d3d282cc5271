import type { ReactElement, ReactNode } from "react";
import { SCORING_SETTINGS, type ScoringPlaces } from "../../../workbook";
import { useGoalpostsSectionStyles } from "./GoalpostsSection.styles";
import { SettingField } from "./SettingField";
import type { ScaleDraft } from "./useScaleDraft";

interface ScalePartProps {
  readonly name: string;
  readonly meaning: string;
  /** The settings of it with what each is called. */
  readonly fields: readonly { readonly setting: string; readonly label: string; readonly fullName: string }[];
  readonly scale: ScaleDraft;
  readonly places: ScoringPlaces | null;
  readonly children?: ReactNode;
}

/** A part of the scale: what it means in a sentence, and its one or two values. */
export function ScalePart({ name, meaning, fields, scale: { draft, held, textOf, type }, places, children }: ScalePartProps): ReactElement {
  const styles = useGoalpostsSectionStyles();
  return (
    <fieldset className={styles.part}>
      <legend className={styles.name}>{name}</legend>
      <p className={styles.meaning}>{meaning}</p>
      <div className={styles.pair}>
        {fields.map(({ setting, label, fullName }) => (
          <SettingField
            key={setting}
            label={label}
            fullName={fullName}
            text={textOf(setting, SCORING_SETTINGS.find((each) => each.setting === setting)?.of(held) ?? null)}
            problem={draft.problems[setting] ?? null}
            where={places?.cells[setting]?.where ?? null}
            onType={(text) => type({ [setting]: text })}
          />
        ))}
      </div>
      {children}
    </fieldset>
  );
}
