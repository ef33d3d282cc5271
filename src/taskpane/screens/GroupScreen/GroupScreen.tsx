import type { ReactElement } from "react";
import type { Understood } from "../../session";
import type { PaneActions } from "../../state";
import { words } from "../../words";
import { Screen } from "../Screen";

export interface GroupScreenProps {
  readonly understood: Understood;
  readonly actions: PaneActions;
}

export function GroupScreen(_props: GroupScreenProps): ReactElement {
  return <Screen title={words.places.group} />;
}
