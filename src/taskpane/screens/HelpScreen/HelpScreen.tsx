import type { ReactElement } from "react";
import { words } from "../../words";
import { Screen } from "../Screen";

export function HelpScreen(): ReactElement {
  return <Screen title={words.places.help} />;
}
