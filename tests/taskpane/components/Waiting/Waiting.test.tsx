import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, render, screen } from "@testing-library/react";
import { Waiting } from "../../../../src/taskpane/components";

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const show = (): void => void render(<Waiting words="Opening…" />, { wrapper: ({ children }) => <FluentProvider theme={webLightTheme}>{children}</FluentProvider> });

test("what is waited for is said at once, and a bar moves only where it takes half a second", () => {
  show();
  expect(screen.getByRole("status").textContent).toBe("Opening…");
  expect(screen.queryByRole("progressbar")).toBeNull();
  act(() => jest.advanceTimersByTime(500));
  expect(screen.getByRole("progressbar", { name: "Opening…" })).not.toBeNull();
});
