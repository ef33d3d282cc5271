import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CellsExplained } from "../../../actions";
import { CellReference, FindingList, TieOutList } from "../../components";
import type { Understood } from "../../session";
import type { PaneActions } from "../../state";
import { words } from "../../words";
import { CellsNames } from "./CellsNames";
import { CellsPeople } from "./CellsPeople";
import { useDataScreenStyles } from "./DataScreen.styles";
import { SheetOut } from "./SheetOut";
import { SheetTakenWords } from "./SheetTakenWords";

interface CellsExplanationProps {
  readonly where: string;
  readonly explained: CellsExplained;
  readonly understood: Understood;
  readonly actions: PaneActions;
}

/** What a reading made of some cells: the block, whose figures, totals, questions and findings there, and what can be done. */
export function CellsExplanation({ where, explained, understood, actions }: CellsExplanationProps): ReactElement {
  const styles = useDataScreenStyles();
  const { sources, names, people, tieOut, questions, findings, sheet } = explained;
  const isRead = sources.length > 0 || people.length > 0 || names.length > 0;
  const isOfNobody = sources.length > 0 && names.length === 0 && understood.found.reading.names !== undefined;
  return (
    <div className={styles.explanation}>
      <p className={styles.cells}>
        <CellReference where={where} />
      </p>
      {sources.map((source) => (
        <p key={`${source.what} ${source.where}`} className={styles.text}>
          {words.looksWrong.readAs[source.what]} <CellReference where={source.where} />
        </p>
      ))}
      {isRead ? null : <SheetTakenWords sheet={sheet} />}
      {names.length === 0 ? null : <CellsNames names={names} understood={understood} onRead={actions.readWith} />}
      {isOfNobody ? <p className={styles.text}>{words.looksWrong.toOneRow}</p> : null}
      {people.length === 0 ? null : <CellsPeople people={people} quarters={understood.found.reading.group?.quarters ?? []} onRoles={() => actions.go({ kind: "settings" })} />}
      {tieOut.length === 0 ? null : (
        <>
          <h4 className={styles.part}>{words.looksWrong.totals}</h4>
          <TieOutList tieOut={tieOut} />
        </>
      )}
      {questions.length === 0 ? null : (
        <>
          <h4 className={styles.part}>{words.looksWrong.questions}</h4>
          {questions.map(({ id, text, options, default: usual }) => (
            <p key={id} className={styles.text}>
              {text} <strong>{options.find((option) => option.id === (understood.found.answers[id] ?? usual))?.text}</strong>
            </p>
          ))}
          <div>
            <Button size="small" onClick={actions.reopenQuestions}>
              {words.data.changeAnswers}
            </Button>
          </div>
        </>
      )}
      {findings.length === 0 ? null : (
        <>
          <h4 className={styles.part}>{words.looksWrong.noticed}</h4>
          <FindingList findings={findings} />
        </>
      )}
      {isRead && findings.length === 0 ? <p className={styles.text}>{words.looksWrong.nothingNoticed}</p> : null}
      {sheet.kind === "looked-at" && sheet.sourcesThere.length > 0 ? (
        <>
          <p className={styles.quiet}>{words.looksWrong.leaveOutHint}</p>
          <SheetOut sheet={sheet.name} onRead={actions.readWith} />
        </>
      ) : null}
      {sheet.kind === "left-out" ? <SheetOut sheet={sheet.name} now="left out" onRead={actions.readWith} /> : null}
      {sheet.kind === "not-looked-at" ? (
        <div>
          <Button size="small" onClick={actions.read}>
            {words.data.readAgain}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
