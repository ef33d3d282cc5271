import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Callout } from "../../components";
import { words } from "../../words";

/** Said where the group writes nothing down beside its money: what is missing, and the way to write it down. */
export function OnlyMoney({ onInsert }: { readonly onInsert: () => void }): ReactElement {
  return (
    <Callout tone="statement">
      <span>{words.candidates.onlyMoney}</span>
      <div>
        <Button size="small" onClick={onInsert}>
          {words.candidates.addInputs}
        </Button>
      </div>
    </Callout>
  );
}
