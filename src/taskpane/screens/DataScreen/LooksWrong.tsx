import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { explainCells } from "../../../actions";
import { Section } from "../../components";
import type { Understood } from "../../session";
import type { PaneActions } from "../../state";
import { words } from "../../words";
import { CellsExplanation } from "./CellsExplanation";
import { useDataScreenStyles } from "./DataScreen.styles";

interface LooksWrongProps {
  readonly understood: Understood;
  readonly actions: PaneActions;
}

type Asked = { readonly kind: "nothing" } | { readonly kind: "no-selection" } | { readonly kind: "cells"; readonly where: string };

/** For a manager who doubts a figure: how were the selected cells understood, and what can be done about it? */
export function LooksWrong({ understood, actions }: LooksWrongProps): ReactElement {
  const styles = useDataScreenStyles();
  const [asked, setAsked] = useState<Asked>({ kind: "nothing" });
  // Explained anew each time it is drawn: the explanation follows the cells as they are edited.
  const explained = asked.kind === "cells" ? explainCells(understood.found, understood.questions, asked.where) : null;
  const ask = (): void => void actions.selectedCells().then((where) => setAsked(where === null ? { kind: "no-selection" } : { kind: "cells", where }));
  return (
    <Section title={words.looksWrong.title}>
      <p className={styles.text}>{words.looksWrong.intro}</p>
      <div>
        <Button size="small" onClick={ask}>
          {asked.kind === "cells" ? words.looksWrong.again : words.looksWrong.explain}
        </Button>
      </div>
      <div role="status">
        {asked.kind === "no-selection" || (asked.kind === "cells" && explained === null) ? <p className={styles.text}>{words.looksWrong.noSelection}</p> : null}
        {asked.kind === "cells" && explained !== null ? <CellsExplanation where={asked.where} explained={explained} understood={understood} actions={actions} /> : null}
      </div>
    </Section>
  );
}
