import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { plainText } from "../../../workbook";
import type { Freshness } from "../../session";
import { words } from "../../words";
import { Callout } from "../Callout";
import { useFreshnessNoteStyles } from "./FreshnessNote.styles";

/** How what is shown stands to what the cells say now; nothing where they agree. */
export function FreshnessNote({ freshness, onLook }: { readonly freshness: Freshness; readonly onLook: () => void }): ReactElement {
  const styles = useFreshnessNoteStyles();
  // One region for all of it, there from the start: what appears in it is read aloud once.
  return (
    <div role="status" className={freshness.kind === "current" ? styles.nothing : styles.note}>
      <FreshnessWords freshness={freshness} onLook={onLook} />
    </div>
  );
}

function FreshnessWords({ freshness, onLook }: { readonly freshness: Freshness; readonly onLook: () => void }): ReactElement | null {
  switch (freshness.kind) {
    case "current":
      return null;
    case "changed":
      return <span>{words.freshness.changed}</span>;
    case "unclear":
      return (
        <Callout tone="caution">
          <span>{words.freshness.unclear}</span>
          <span>{plainText(freshness.reading.why)}</span>
          <div>
            <Button size="small" onClick={onLook}>
              {words.freshness.toData}
            </Button>
          </div>
        </Callout>
      );
    case "behind":
      return (
        <Callout tone="caution">
          <span>{words.freshness.behind}</span>
          <span>
            {freshness.failure.title} {freshness.failure.whatToDo}
          </span>
        </Callout>
      );
  }
}
