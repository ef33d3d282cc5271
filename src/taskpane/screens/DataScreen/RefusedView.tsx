import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { doubtfulSheets, standingAnswers, TAKEN_BACK } from "../../../actions";
import { plainText, type Answers } from "../../../workbook";
import { Callout, FindingList, Section, TieOutList } from "../../components";
import type { RefusedSession } from "../../session";
import { words } from "../../words";
import { Screen } from "../Screen";
import { useDataScreenStyles } from "./DataScreen.styles";
import { SheetOut } from "./SheetOut";

interface RefusedViewProps {
  readonly session: RefusedSession;
  readonly onRead: (answers: Answers) => void;
}

/** No honest reading exists: why, which cells, and what to do. */
export function RefusedView({ session, onRead }: RefusedViewProps): ReactElement {
  const styles = useDataScreenStyles();
  const { reading, readWith, sheetsRead } = session;
  const given = Object.keys(standingAnswers(readWith));
  const sheets = doubtfulSheets({ reading, answers: readWith, sheetsRead });
  return (
    <Screen
      foot={
        <>
          <Button appearance="primary" onClick={() => onRead({})}>
            {words.refused.readAgain}
          </Button>
          {given.length === 0 ? null : <Button onClick={() => onRead(Object.fromEntries(given.map((id) => [id, TAKEN_BACK])))}>{words.refused.forget}</Button>}
        </>
      }
    >
      <Callout tone="stop" title={words.refused.title} role="alert">
        <span>{plainText(reading.why)}</span>
        <span>{words.refused.whatToDo}</span>
      </Callout>
      {sheets.length === 0 ? null : (
        <Section title={words.refused.sheetsTitle}>
          <p className={styles.text}>{words.looksWrong.leaveOutHint}</p>
          {sheets.map((name) => (
            <SheetOut key={name} sheet={name} onRead={onRead} />
          ))}
        </Section>
      )}
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
