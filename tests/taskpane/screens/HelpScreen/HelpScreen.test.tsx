import { screen, within } from "@testing-library/react";
import { helpWords } from "../../../../src/taskpane/words/help-words";
import { renderPane } from "../../support/render-pane";
import { aReady } from "../../support/session-builders";

const HELP = { kind: "help" } as const;

describe("the help", () => {
  test("leads through the hour before the meeting, a step a line", async () => {
    renderPane(aReady(), HELP);
    const hour = await screen.findByRole("region", { name: "The hour before the meeting" });
    const steps = within(hour).getAllByRole("listitem");
    expect(steps.length).toBe(helpWords.hour.steps.length);
    expect(steps[1]).toHaveTextContent("Confirm the data");
  });

  test("opens the place a step is done in", async () => {
    const { user } = renderPane(aReady(), HELP);
    await user.click(await screen.findByRole("button", { name: "Open Candidates" }));
    expect(screen.getByRole("button", { name: "Candidates" })).toHaveAttribute("aria-current", "page");
  });

  test("offers no place that has nothing to show yet", async () => {
    renderPane({ kind: "idle" }, HELP);
    expect(await screen.findByRole("button", { name: "Open Data" })).toBeInTheDocument();
    expect(screen.getAllByRole("button", { name: /^Open / })).toHaveLength(1);
  });

  test("explains each label and each track by its symbol and its word", async () => {
    renderPane(aReady(), HELP);
    expect(await screen.findByRole("rowheader", { name: "▲ Rising" })).toBeInTheDocument();
    expect(["≈ Noisy", "▼ Falling", "▲ Fast track", "○ Autopilot", "◆ Hold"].filter((name) => screen.queryByRole("rowheader", { name }) === null)).toEqual([]);
  });
});
