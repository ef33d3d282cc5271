import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { plainText, type Reading } from "../../../workbook";
import { Callout, FindingList, Section, TieOutList } from "../../components";
import { words } from "../../words";
import { Screen } from "../Screen";

/** No honest reading exists: why, which cells, and what to do. */
export function RefusedView({ reading, onReadAgain }: { readonly reading: Reading; readonly onReadAgain: () => void }): ReactElement {
  return (
    <Screen
      foot={
        <Button appearance="primary" onClick={onReadAgain}>
          {words.refused.readAgain}
        </Button>
      }
    >
      <Callout tone="stop" title={words.refused.title} role="alert">
        <span>{plainText(reading.why)}</span>
        <span>{words.refused.whatToDo}</span>
      </Callout>
      {reading.findings.length === 0 ? null : (
        <Section title={words.data.findingsTitle}>
          <FindingList findings={reading.findings} />
        </Section>
      )}
      {reading.tieOut.length === 0 ? null : (
        <Section title={words.data.tieOutTitle}>
          <TieOutList tieOut={reading.tieOut} />
        </Section>
      )}
    </Screen>
  );
}
