import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { weightSetting } from "../../../workbook";
import { PILLARS } from "../../../domain";
import { useDraft } from "../../drafts";
import type { Understood } from "../../session";
import type { PaneActions } from "../../state";
import { words } from "../../words";
import { Screen } from "../Screen";
import { AnswersSection } from "./AnswersSection";
import { EffectSection } from "./EffectSection";
import { FiscalYearSection } from "./FiscalYearSection";
import { GoalpostsSection } from "./GoalpostsSection";
import { movesInWords } from "./moves-in-words";
import { PeopleSection } from "./PeopleSection";
import { useSettingsScreenStyles } from "./SettingsScreen.styles";
import { useScaleDraft } from "./useScaleDraft";
import { WeightsSection } from "./WeightsSection";

export interface SettingsScreenProps {
  readonly understood: Understood;
  readonly actions: PaneActions;
}

/** The group's own scale with what a change would do, who is who, and what was answered. */
export function SettingsScreen({ understood, actions }: SettingsScreenProps): ReactElement {
  const styles = useSettingsScreenStyles();
  const scale = useScaleDraft(understood);
  const { draft, held } = scale;
  const roles = useDraft("roles");
  const rolesChosen = Object.keys(roles.draft).length;
  const names = words.settings.scale;
  const places = understood.found.evidence.scoringPlaces ?? null;
  const weightsAlone = Object.keys(draft.changes).every((setting) => PILLARS.some((pillar) => weightSetting(pillar) === setting));
  const hasScores = scale.standings.some(({ rank }) => rank !== null);
  return (
    <Screen
      title={words.places.settings}
      foot={
        <>
          <span className={styles.footWords} role="status">
            {draft.state === "unchanged" && rolesChosen > 0 ? "" : { unchanged: names.nothing, usable: names.pending(Object.keys(draft.changes).length), unusable: names.unusable }[draft.state]}
            {rolesChosen === 0 ? "" : ` ${words.settings.people.pending(rolesChosen)}`}
            {draft.state === "usable" && hasScores ? ` ${movesInWords(understood.assessment.associates, scale.standings)}` : ""}
          </span>
          <Button appearance="primary" disabledFocusable={draft.state !== "usable"} onClick={() => actions.start({ kind: "scoring", draft })}>
            {weightsAlone ? names.keepWeights : names.keepAll}
          </Button>
          <Button
            disabledFocusable={draft.state === "unchanged" && rolesChosen === 0}
            onClick={() => {
              scale.reset();
              roles.discard();
            }}
          >
            {names.discard}
          </Button>
        </>
      }
    >
      <p className={styles.text}>{places === null ? names.noSheet : names.version(held.version)}</p>
      <WeightsSection scale={scale} places={places} />
      <EffectSection understood={understood} scale={scale} onInsert={() => actions.start({ kind: "inputs" })} />
      <GoalpostsSection scale={scale} places={places} group={understood.found.reading.group} />
      <PeopleSection found={understood.found} onRead={actions.readWith} />
      <FiscalYearSection found={understood.found} onRead={actions.readWith} />
      <AnswersSection understood={understood} onReopen={actions.reopenQuestions} onRead={actions.readWith} />
    </Screen>
  );
}
