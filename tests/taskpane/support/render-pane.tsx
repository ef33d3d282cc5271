import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { useReducer, type ReactElement } from "react";
import { fourFifths } from "../../../src/domain";
import { Pane } from "../../../src/taskpane/Pane";
import type { Session } from "../../../src/taskpane/session";
import { reducePane, type PaneActions, type PaneState, type Place } from "../../../src/taskpane/state";
import { aPane } from "./session-builders";

/** What was asked for while the pane was used, in order. */
export type Asked = string[];

/** Draws the pane in one state and notes what its buttons ask for. Going from place to place works; nothing else happens. */
export function renderPane(session: Session, place: Place = { kind: "data" }): { readonly user: UserEvent; readonly asked: Asked; readonly container: HTMLElement } {
  const asked: Asked = [];
  const { container } = render(
    <FluentProvider theme={webLightTheme}>
      <Drawn start={aPane(session, place)} asked={asked} />
    </FluentProvider>,
  );
  return { user: userEvent.setup(), asked, container };
}

function Drawn({ start, asked }: { readonly start: PaneState; readonly asked: Asked }): ReactElement {
  const [state, dispatch] = useReducer(reducePane, start);
  const note = (what: string): void => void asked.push(what);
  const actions: PaneActions = {
    read: () => note("read"),
    readWith: (answers) => note(`read with ${JSON.stringify(answers)}`),
    answer: (question, option) => note(`answer ${question}=${option}`),
    reopenQuestions: () => note("reopen questions"),
    cancel: () => note("cancel"),
    start: (job) => note(job.kind),
    dismiss: () => note("dismiss"),
    showCells: (where) => note(`show ${where}`),
    selectedCells: () => Promise.resolve("Payments!B6"),
    checkFairness: () => {
      note("check fairness");
      return Promise.resolve({ kind: "checked", check: fourFifths([{ label: "North", selected: 7, of: 20 }, { label: "South", selected: 10, of: 20 }]), findings: [] });
    },
    formulasToFreeze: () => Promise.resolve({ kind: "found", sheets: [] }),
    today: () => "2026-11-27",
    go: (to) => dispatch({ kind: "went", place: to }),
    choose: (choices) => dispatch({ kind: "chose", choices }),
    look: (look) => dispatch({ kind: "looked", look }),
    draft: (name, changes) => dispatch({ kind: "drafted", name, changes }),
  };
  return <Pane state={state} actions={actions} />;
}
