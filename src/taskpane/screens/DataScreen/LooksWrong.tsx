import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { explainCells } from "../../../actions";
import { Section } from "../../components";
import { useDraft } from "../../drafts";
import type { Understood } from "../../session";
import type { PaneActions } from "../../state";
import { words } from "../../words";
import { CellsExplanation } from "./CellsExplanation";
import { useDataScreenStyles } from "./DataScreen.styles";

interface LooksWrongProps {
  readonly understood: Understood;
  readonly actions: PaneActions;
}

/** The field of the draft: which cells were pointed at. They are explained again after a reading, when the screen was away. */
const WHERE = "where";

/** For a manager who doubts a figure: how were the selected cells understood, and what can be done about it? */
export function LooksWrong({ understood, actions }: LooksWrongProps): ReactElement {
  const styles = useDataScreenStyles();
  const { draft, change } = useDraft("pointing");
  const [hasNone, setHasNone] = useState(false);
  const where = draft[WHERE]?.text ?? null;
  // Explained anew each time it is drawn: the explanation follows the cells as they are edited.
  const explained = where === null ? null : explainCells(understood.found, understood.questions, where);
  const ask = (): void =>
    void actions.selectedCells().then((selected) => {
      setHasNone(selected === null);
      change({ [WHERE]: selected === null ? null : { text: selected, over: null } });
    });
  return (
    <Section title={words.looksWrong.title}>
      <p className={styles.text}>{words.looksWrong.intro}</p>
      <div>
        <Button size="small" onClick={ask}>
          {where !== null ? words.looksWrong.again : words.looksWrong.explain}
        </Button>
      </div>
      <div role="status">
        {hasNone || (where !== null && explained === null) ? <p className={styles.text}>{words.looksWrong.noSelection}</p> : null}
        {where !== null && explained !== null ? <CellsExplanation where={where} explained={explained} understood={understood} actions={actions} /> : null}
      </div>
    </Section>
  );
}
