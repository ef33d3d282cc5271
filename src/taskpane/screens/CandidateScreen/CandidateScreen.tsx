import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { AssociateDetails } from "../../components";
import type { Understood } from "../../session";
import type { PaneActions } from "../../state";
import { words } from "../../words";
import { Screen } from "../Screen";

export interface CandidateScreenProps {
  readonly name: string;
  readonly understood: Understood;
  readonly actions: PaneActions;
}

export function CandidateScreen({ name, understood, actions }: CandidateScreenProps): ReactElement {
  const row = understood.comparison.rows.find((each) => each.name === name);
  return (
    <Screen
      title={name}
      above={
        <Button size="small" appearance="transparent" onClick={() => actions.go({ kind: "candidates" })}>
          ‹ {words.places.candidates}
        </Button>
      }
    >
      {row === undefined ? null : <AssociateDetails row={row} comparison={understood.comparison} />}
    </Screen>
  );
}
