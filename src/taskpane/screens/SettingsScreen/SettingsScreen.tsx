import type { ReactElement } from "react";
import type { Understood } from "../../session";
import type { PaneActions } from "../../state";
import { words } from "../../words";
import { Screen } from "../Screen";

export interface SettingsScreenProps {
  readonly understood: Understood;
  readonly actions: PaneActions;
}

export function SettingsScreen(_props: SettingsScreenProps): ReactElement {
  return <Screen title={words.places.settings} />;
}
