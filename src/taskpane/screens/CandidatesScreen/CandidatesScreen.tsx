import type { ReactElement } from "react";
import type { Understood } from "../../session";
import type { CandidatesLook, PaneActions } from "../../state";
import { BesideView } from "./BesideView";
import { CandidatesList } from "./CandidatesList";

export interface CandidatesScreenProps {
  readonly look: CandidatesLook;
  readonly understood: Understood;
  readonly actions: PaneActions;
}

/** Who stands where: as a list, or some of them beside each other. */
export function CandidatesScreen({ look, understood, actions }: CandidatesScreenProps): ReactElement {
  if (look.beside === null) return <CandidatesList look={look} understood={understood} actions={actions} />;
  return <BesideView names={look.beside} understood={understood} actions={actions} />;
}
