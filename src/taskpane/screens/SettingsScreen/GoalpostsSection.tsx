import type { ReactElement } from "react";
import type { GroupRecord } from "../../../domain";
import { goalpostSetting, SCORED, SETTING, type ScoringPlaces } from "../../../workbook";
import { Section } from "../../components";
import { words } from "../../words";
import { LevelProposal } from "./LevelProposal";
import { ScalePart } from "./ScalePart";
import { useSettingsScreenStyles } from "./SettingsScreen.styles";
import type { ScaleDraft } from "./useScaleDraft";

interface GoalpostsSectionProps {
  readonly scale: ScaleDraft;
  readonly places: ScoringPlaces | null;
  readonly group: GroupRecord | null;
}

/** Everything of the scale but the weights. */
export function GoalpostsSection({ scale, places, group }: GoalpostsSectionProps): ReactElement {
  const styles = useSettingsScreenStyles();
  const names = words.settings.goalposts;
  return (
    <Section title={names.title}>
      <p className={styles.text}>{names.about}</p>
      {SCORED.map((key) => (
        <ScalePart
          key={key}
          name={names.names[key]}
          meaning={names.meanings[key]}
          fields={(["zeroAt", "hundredAt"] as const).map((post) => ({ setting: goalpostSetting(key, post), label: names[post], fullName: names.post(names.names[key], names[post]) }))}
          scale={scale}
          places={places}
        >
          {key === "level" && group !== null && scale.draft.scoring.level === null ? <LevelProposal group={group} onTake={scale.type} /> : null}
        </ScalePart>
      ))}
      <ScalePart name={names.profitPool} meaning={names.profitPoolMeaning} fields={[{ setting: SETTING.profitPool, label: names.profitPool, fullName: names.profitPool }]} scale={scale} places={places} />
      <ScalePart name={names.partners} meaning={names.partnersMeaning} fields={[{ setting: SETTING.partners, label: names.partners, fullName: names.partners }]} scale={scale} places={places} />
    </Section>
  );
}
