import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { QuestionCard } from "../../components";
import { countInWords } from "../../format";
import type { Session } from "../../session";
import { words } from "../../words";
import { Screen } from "../Screen";
import type { DataActions } from "./data-actions";
import { useDataScreenStyles } from "./DataScreen.styles";

interface AskingViewProps {
  readonly session: Extract<Session, { kind: "asking" }>;
  readonly actions: Pick<DataActions, "answer" | "read">;
}

/** The workbook is understood, but a choice is the manager's. */
export function AskingView({ session, actions }: AskingViewProps): ReactElement {
  const styles = useDataScreenStyles();
  return (
    <Screen
      foot={
        <Button appearance="primary" onClick={actions.read}>
          {words.asking.use}
        </Button>
      }
    >
      <div className={styles.intro}>
        <h2 className={styles.title}>{words.asking.title(countInWords(session.questions.length))}</h2>
        <p className={styles.text}>{session.reading.why}</p>
      </div>
      {session.questions.map((question) => (
        <QuestionCard
          key={question.id}
          question={question}
          answer={session.answers[question.id] ?? question.default}
          onAnswer={(option) => actions.answer(question.id, option)}
        />
      ))}
    </Screen>
  );
}
