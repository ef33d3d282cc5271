import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { Pane } from "../../../src/taskpane/Pane";
import type { Session, SessionActions } from "../../../src/taskpane/session";

/** What was asked for while the pane was used, in order. */
export type Asked = string[];

/** Draws the pane in one state and notes what its buttons ask for. */
export function renderPane(session: Session): { readonly user: UserEvent; readonly asked: Asked; readonly container: HTMLElement } {
  const asked: Asked = [];
  const actions: SessionActions = {
    read: () => void asked.push("read"),
    answer: (question, option) => void asked.push(`answer ${question}=${option}`),
    reopenQuestions: () => void asked.push("reopen questions"),
    retry: () => void asked.push("retry"),
    write: () => void asked.push("write"),
  };
  const { container } = render(
    <FluentProvider theme={webLightTheme}>
      <Pane session={session} actions={actions} />
    </FluentProvider>,
  );
  return { user: userEvent.setup(), asked, container };
}
