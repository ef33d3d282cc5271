import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StartPane } from "../../../src/taskpane/Pane";

const renderStart = (state: "waiting" | "late" | "not-excel", onRetry: () => void = () => undefined): void => {
  render(
    <FluentProvider theme={webLightTheme}>
      <StartPane state={state} onRetry={onRetry} />
    </FluentProvider>,
  );
};

describe("the pane without a workbook", () => {
  test("says that it is starting", () => {
    renderStart("waiting");
    expect(screen.getByText("Starting with Excel…")).toBeVisible();
  });

  test("says what to do when Excel does not answer, and tries again on request", async () => {
    const retries: string[] = [];
    renderStart("late", () => void retries.push("again"));
    expect(screen.getByRole("alert")).toHaveTextContent("ask whoever runs your network whether appsforoffice.microsoft.com is allowed");
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(retries).toEqual(["again"]);
  });

  test("outside Excel it says where it belongs, and offers no button that could not work", () => {
    renderStart("not-excel");
    expect(screen.getByRole("heading", { name: "Partner Track works inside Excel" })).toBeVisible();
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
  });
});
