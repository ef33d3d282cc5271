import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { GroupRecord } from "../../../domain";
import { plainText, quarterWords } from "../../../workbook";
import { FindingList, Section, SourceList, TieOutList } from "../../components";
import { formatMoney } from "../../format";
import type { Understood } from "../../session";
import type { PaneActions } from "../../state";
import { words } from "../../words";
import { Screen } from "../Screen";
import { useDataScreenStyles } from "./DataScreen.styles";
import { InputSheets } from "./InputSheets";
import { LooksWrong } from "./LooksWrong";

interface UnderstoodViewProps {
  readonly understood: Understood;
  readonly actions: PaneActions;
}

/** What was read, from which cells, how it ties out, and what was noticed. */
export function UnderstoodView({ understood, actions }: UnderstoodViewProps): ReactElement {
  const styles = useDataScreenStyles();
  const { found: { reading }, questions } = understood;
  return (
    <Screen
      title={words.data.understoodTitle}
      foot={
        <Button appearance="primary" onClick={() => actions.go({ kind: "candidates" })}>
          {words.data.toAssociates}
        </Button>
      }
    >
      <div className={styles.intro}>
        {reading.group === null ? null : <p className={styles.text}>{describeGroup(reading.group)}</p>}
        <p className={styles.text}>{plainText(reading.why)}</p>
      </div>
      <div className={styles.row}>
        <Button size="small" onClick={actions.read}>
          {words.data.readAgain}
        </Button>
        {questions.length === 0 ? null : (
          <Button size="small" onClick={actions.reopenQuestions}>
            {words.data.changeAnswers}
          </Button>
        )}
      </div>
      <Section title={words.data.sourcesTitle}>
        <SourceList sources={reading.sources} />
      </Section>
      <Section title={words.data.tieOutTitle}>
        <TieOutList tieOut={reading.tieOut} />
      </Section>
      {reading.unattributed === null ? null : (
        <Section title={words.data.unattributedTitle}>
          <p className={styles.text}>{words.data.unattributed(formatMoney(sum(reading.unattributed.collections)), reading.unattributed.labels.join(", "))}</p>
          <p className={styles.quiet}>{words.data.unattributedHint}</p>
        </Section>
      )}
      <LooksWrong understood={understood} actions={actions} />
      <Section title={words.data.findingsTitle}>
        {reading.findings.length === 0 ? <p className={styles.text}>{words.data.noFindings}</p> : <FindingList findings={reading.findings} />}
      </Section>
      <InputSheets found={understood.found} onInsert={(which) => actions.start({ kind: "inputs", which })} />
    </Screen>
  );
}

function describeGroup(group: GroupRecord): string {
  const [first] = group.quarters;
  const last = group.quarters.at(-1);
  const span = first === undefined || last === undefined ? [] : [first === last ? quarterWords(first) : `${quarterWords(first)} to ${quarterWords(last)}`];
  const counts = [words.data.physicians(group.physicians.length), words.data.quarters(group.quarters.length), ...span].join(" · ");
  const incomplete = group.incompleteQuarters.map(quarterWords).join(", ");
  if (incomplete === "") return counts;
  const note = group.incompleteQuarters.length === 1 ? words.data.incomplete(incomplete) : words.data.incompleteMany(incomplete);
  return `${counts}. ${note}`;
}

function sum(amounts: readonly (number | null)[]): number {
  return amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);
}
