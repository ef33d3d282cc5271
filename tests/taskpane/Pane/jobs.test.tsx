import { screen } from "@testing-library/react";
import { renderPane } from "../support/render-pane";
import { A_FAILURE, aReady } from "../support/session-builders";

describe("a job on the workbook", () => {
  const job = { kind: "write", choices: {} } as const;

  test("is shown on every screen, and can be stopped", async () => {
    const { user, asked } = renderPane(aReady({}, { task: { kind: "running", job, progress: "write" } }), { kind: "candidates" });
    expect(screen.getByText("Writing the sheets…")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(asked).toEqual(["cancel"]);
  });

  test("that must not stop half-way offers no way to stop it", () => {
    renderPane(aReady({}, { task: { kind: "running", job: { kind: "undo", undo: { kind: "edit", cells: [] }, what: "the comparison" }, progress: "write" } }));
    expect(screen.getByText("Writing the sheets…")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Cancel" })).not.toBeInTheDocument();
  });

  test("ends with what was written, and can be taken back", async () => {
    const task = { kind: "done", job, report: { title: "The comparison is written", lines: ["Associate Comparison. Four exchanges with Excel."] } } as const;
    const { user, asked } = renderPane(aReady({}, { task, undo: { undo: { kind: "edit", cells: [] }, what: "the comparison" } }));
    expect(screen.getByText("The comparison is written")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Undo: take back the comparison" }));
    await user.click(screen.getByRole("button", { name: "Close this message" }));
    expect(asked).toEqual(["undo", "dismiss"]);
  });

  test("that failed says what to do and can be tried again", async () => {
    const { user, asked } = renderPane(aReady({}, { task: { kind: "failed", job, failure: A_FAILURE } }));
    expect(screen.getByRole("alert")).toHaveTextContent("Press Enter or Esc in the sheet, then try again.");
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(asked).toEqual(["write"]);
  });

  test("that was stopped in time is no alarm", () => {
    renderPane(aReady({}, { task: { kind: "failed", job, failure: { ...A_FAILURE, kind: "cancelled", title: "Stopped, as you asked." } } }));
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    expect(screen.getByText("Stopped, as you asked.")).toBeVisible();
  });

  test("that met other cells than were read says that nothing was written", () => {
    renderPane(aReady({}, { task: { kind: "stopped", job } }));
    expect(screen.getByRole("alert")).toHaveTextContent("Nothing was written.");
  });
});
