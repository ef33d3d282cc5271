import { screen, within } from "@testing-library/react";
import axe from "axe-core";
import type { Session } from "../../../src/taskpane/session";
import { renderPane } from "../support/render-pane";
import { A_FAILURE, aReady, anAsking, WHICH_COLUMN } from "../support/session-builders";

describe("the pane for everybody", () => {
  const sessions: readonly (readonly [string, Session, string])[] = [
    ["idle", { kind: "idle" }, "Data"],
    ["a question", anAsking(), "Data"],
    ["understood", aReady({ questions: [WHICH_COLUMN] }), "Data"],
    ["the associates", aReady(), "Associates"],
    ["the preview", aReady(), "Write"],
    ["a failure", { kind: "failed", failure: A_FAILURE, retry: { job: "read", answers: {} } }, "Data"],
  ];

  test.each(sessions)("axe finds nothing to object to: %s", async (_, session, place) => {
    const { user, container } = renderPane(session);
    await user.click(within(screen.getByRole("navigation")).getByRole("button", { name: place }));
    // jsdom draws nothing, so colours are checked in the browser.
    const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }, 20_000);
});
