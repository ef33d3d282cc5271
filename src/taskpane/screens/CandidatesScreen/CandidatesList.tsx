import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { basisNote, quarterWords } from "../../../workbook";
import { AssociateTable, candidatesOf } from "../../components";
import type { Understood } from "../../session";
import { USUAL_LOOK, type CandidatesLook, type CandidatesOrder, type PaneActions } from "../../state";
import { words } from "../../words";
import { Screen } from "../Screen";
import { CandidatesControls } from "./CandidatesControls";
import { useCandidatesScreenStyles } from "./CandidatesScreen.styles";
import { chooseCandidates } from "./choose-candidates";
import { coHiredSets } from "./co-hired-sets";
import { OnlyMoney } from "./OnlyMoney";
import { shownChoices } from "./shown-choices";

interface CandidatesListProps {
  readonly look: CandidatesLook;
  readonly understood: Understood;
  readonly actions: PaneActions;
}

/** Orders that money and dates alone can give. */
const ORDERS_OF_MONEY: readonly CandidatesOrder[] = ["growth", "name", "place", "years"];
const ORDERS: readonly CandidatesOrder[] = ["growth", "name", "track", "readiness", "place", "years"];

/** Everybody, a line or two each, found by name, filtered and put in order. */
export function CandidatesList({ look, understood: { comparison, assessment }, actions }: CandidatesListProps): ReactElement {
  const styles = useCandidatesScreenStyles();
  const { hasEvidence } = assessment;
  const all = candidatesOf(comparison, assessment);
  const chosen = chooseCandidates(all, look);
  const note = basisNote(comparison);
  const [first, last] = [comparison.window[0], comparison.window.at(-1)];
  return (
    <Screen
      title={words.associates.title[comparison.scope]}
      beside={
        all.length < 2 ? undefined : (
          <Button size="small" onClick={() => actions.look({ beside: coHiredSets(all)[0] ?? all.slice(0, 2).map(({ row }) => row.name) })}>
            {words.candidates.compare}
          </Button>
        )
      }
      foot={
        <Button appearance="primary" onClick={() => actions.go({ kind: "meeting" })}>
          {words.associates.toWrite}
        </Button>
      }
    >
      {note === null ? null : <p className={styles.note}>{note}</p>}
      {comparison.scope === "everyone" ? <p className={styles.note}>{words.associates.scopeNote}</p> : null}
      {hasEvidence || all.length === 0 ? null : <OnlyMoney onInsert={() => actions.start({ kind: "inputs" })} />}
      {all.length < 2 ? null : (
        <CandidatesControls look={look} choices={shownChoices(all, hasEvidence)} orders={hasEvidence ? ORDERS : ORDERS_OF_MONEY} onLook={actions.look} />
      )}
      {all.length === 0 ? <p className={styles.note}>{words.associates.empty}</p> : null}
      <div>
        <div role="status">
          {chosen.length === all.length ? null : (
            <div className={styles.count}>
              <span>{chosen.length === 0 ? words.candidates.none : words.candidates.count(chosen.length, all.length)}</span>
              <Button size="small" onClick={() => actions.look({ search: USUAL_LOOK.search, shown: USUAL_LOOK.shown })}>
                {words.candidates.showAll}
              </Button>
            </div>
          )}
        </div>
        {chosen.length === 0 ? null : (
          <AssociateTable
            comparison={comparison}
            candidates={hasEvidence ? chosen : chosen.map(({ row }) => ({ row, assessed: null }))}
            onOpen={(name) => actions.go({ kind: "candidate", name })}
          />
        )}
        {chosen.length === 0 || first === undefined || last === undefined ? null : (
          <p className={styles.legend}>{words.candidates.legend(`${quarterWords(first)} to ${quarterWords(last)}`)}</p>
        )}
      </div>
    </Screen>
  );
}
