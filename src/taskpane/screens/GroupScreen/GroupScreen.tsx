import type { ReactElement } from "react";
import type { Understood } from "../../session";
import type { PaneActions } from "../../state";
import { words } from "../../words";
import { Screen } from "../Screen";
import { ComplianceSection } from "./ComplianceSection";
import { FairnessSection } from "./FairnessSection";
import { FiguresSection } from "./FiguresSection";
import { GroupPayersSection } from "./GroupPayersSection";
import { OverheadSection } from "./OverheadSection";
import { TrackRecordSection } from "./TrackRecordSection";
import { TracksSection } from "./TracksSection";

export interface GroupScreenProps {
  readonly understood: Understood;
  readonly actions: PaneActions;
}

/** The group itself, held to the same honesty as its candidates. */
export function GroupScreen({ understood, actions }: GroupScreenProps): ReactElement {
  const { audit, overheadMethods, compliance } = understood.assessment;
  return (
    <Screen title={words.places.group}>
      <FiguresSection understood={understood} />
      <TracksSection associates={understood.assessment.associates} />
      <TrackRecordSection audit={audit} onInsert={() => actions.start({ kind: "inputs", which: ["Track record"] })} />
      <GroupPayersSection understood={understood} />
      <OverheadSection overhead={overheadMethods} />
      <ComplianceSection notes={compliance} />
      <FairnessSection check={actions.checkFairness} />
    </Screen>
  );
}
