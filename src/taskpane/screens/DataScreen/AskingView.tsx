import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { QuestionCard } from "../../components";
import { countInWords } from "../../format";
import type { Session } from "../../session";
import type { PaneActions } from "../../state";
import { words } from "../../words";
import { Screen } from "../Screen";

interface AskingViewProps {
  readonly session: Extract<Session, { kind: "asking" }>;
  readonly actions: Pick<PaneActions, "answer" | "read">;
}

/** The workbook is understood, but a choice is the manager's. */
export function AskingView({ session, actions }: AskingViewProps): ReactElement {
  return (
    <Screen
      title={words.asking.title(countInWords(session.questions.length))}
      foot={
        <Button appearance="primary" onClick={actions.read}>
          {words.asking.use}
        </Button>
      }
    >
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
