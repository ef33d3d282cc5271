import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Callout, Facts, ReadinessBars, Section, SignalCards, TrackBadge } from "../../components";
import type { Understood } from "../../session";
import type { PaneActions } from "../../state";
import { words } from "../../words";
import { Screen } from "../Screen";
import { AgreedSection } from "./AgreedSection";
import { candidateSignals } from "./candidate-signals";
import { useCandidateScreenStyles } from "./CandidateScreen.styles";
import { ChangesSection } from "./ChangesSection";
import { CollectionsSection } from "./CollectionsSection";
import { describeCandidate } from "./describe-candidate";
import { GateSection } from "./GateSection";
import { HeadacheSection } from "./HeadacheSection";
import { listFacts } from "./list-facts";
import { Neighbours } from "./Neighbours";
import { NotYetSection } from "./NotYetSection";
import { OwnSheetSection } from "./OwnSheetSection";
import { PayerSection } from "./PayerSection";
import { SponsorSection } from "./SponsorSection";

export interface CandidateScreenProps {
  readonly name: string;
  readonly understood: Understood;
  readonly actions: PaneActions;
}

/** One candidate: who, where they stand, why, what would change it, and what may honestly be said. */
export function CandidateScreen({ name, understood, actions }: CandidateScreenProps): ReactElement {
  const styles = useCandidateScreenStyles();
  const { comparison, assessment, found } = understood;
  const row = comparison.rows.find((each) => each.name === name);
  const associate = assessment.associates.find((each) => each.name === name);
  const way = <Neighbours name={name} names={comparison.rows.map((each) => each.name)} onGo={actions.go} />;
  if (row === undefined || associate === undefined) {
    return (
      <Screen title={name} above={way}>
        <p className={styles.text}>{words.candidate.notThere}</p>
      </Screen>
    );
  }
  return (
    <Screen
      title={name}
      above={way}
      under={<p className={styles.who}>{describeCandidate(row, associate)}</p>}
      beside={<TrackBadge track={associate.track?.track ?? null} />}
      foot={
        <Button appearance="primary" onClick={() => actions.go({ kind: "meeting" })}>
          {words.candidate.prepare}
        </Button>
      }
    >
      <SignalCards signals={candidateSignals(row, associate)} />
      <CollectionsSection row={row} comparison={comparison} associate={associate} onShowCells={actions.showCells} />
      {assessment.hasEvidence ? null : (
        <Callout tone="statement">
          <span>{words.candidate.writeDown}</span>
          <div>
            <Button size="small" onClick={() => actions.start({ kind: "inputs" })}>
              {words.candidate.insertSheets}
            </Button>
          </div>
        </Callout>
      )}
      <ReadinessBars associate={associate} weights={assessment.scoring.weights} />
      <Section title={words.candidate.facts}>
        <Facts facts={listFacts(row, comparison)} />
      </Section>
      <PayerSection physician={found.reading.group?.physicians.find((each) => each.name === name)} risk={row.payerRisk} />
      <HeadacheSection headache={associate.headache} />
      <SponsorSection sponsors={associate.sponsors} votes={associate.votes} />
      <GateSection gates={associate.gates} track={associate.track} trackLacks={associate.trackLacks} />
      <NotYetSection stall={associate.stall} told={associate.told} />
      <ChangesSection name={name} understood={understood} />
      <AgreedSection associate={associate} row={row} />
      <OwnSheetSection name={name} onWrite={() => actions.start({ kind: "own sheet", name })} />
    </Screen>
  );
}
