import { screen, waitFor } from "@testing-library/react";
import axe from "axe-core";
import type { Session } from "../../../src/taskpane/session";
import type { Place } from "../../../src/taskpane/state";
import { renderPane } from "../support/render-pane";
import { A_FAILURE, aReady, anAsking, WHICH_COLUMN } from "../support/session-builders";

describe("the pane for everybody", () => {
  const sessions: readonly (readonly [string, Session, Place])[] = [
    ["idle", { kind: "idle" }, { kind: "data" }],
    ["a question", anAsking(), { kind: "data" }],
    ["understood", aReady({ questions: [WHICH_COLUMN] }), { kind: "data" }],
    ["a failure", { kind: "unread", failure: A_FAILURE, answers: {} }, { kind: "data" }],
    ...(["candidates", "meeting", "what-if", "group", "settings", "help"] as const).map((kind) => [kind, aReady(), { kind }] as const),
    ["a candidate", aReady(), { kind: "candidate", name: "Marcus Boyd" }],
  ];

  test.each(sessions)("axe finds nothing to object to: %s", async (_, session, place) => {
    const { container } = renderPane(session, place);
    await waitFor(() => expect(screen.queryByText("Opening…")).not.toBeInTheDocument());
    // jsdom draws nothing, so colours are checked in the browser.
    const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
