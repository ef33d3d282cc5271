import type { ReactElement } from "react";
import type { Understood } from "../../session";
import type { PaneActions } from "../../state";
import { words } from "../../words";
import { Screen } from "../Screen";

export interface WhatIfScreenProps {
  readonly understood: Understood;
  readonly actions: PaneActions;
}

export function WhatIfScreen(_props: WhatIfScreenProps): ReactElement {
  return <Screen title={words.places["what-if"]} />;
}
