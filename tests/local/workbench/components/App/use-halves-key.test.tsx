import { act, fireEvent, render, screen } from "@testing-library/react";
import type { ReactElement } from "react";
import type { WorkbenchEvent, WorkbenchState } from "../../../../../src/local/workbench/state";
import { useHalvesKey } from "../../../../../src/local/workbench/components/App/use-halves-key";

type Editing = WorkbenchState["editing"];

const IN_THE_BAR: Editing = { where: "bar" } as Editing;

/** A sheet with its formula bar on the left, a pane on the right, and what the key makes of them. */
function aPage(editing: Editing): { readonly events: WorkbenchEvent[]; readonly pressInPane: (key: string) => void } {
  const events: WorkbenchEvent[] = [];
  const frame = new EventTarget();
  function Page(): ReactElement {
    const listenIn = useHalvesKey(editing, (event) => events.push(event));
    return (
      <>
        <main>
          <input aria-label="Formula" data-editor="bar" />
          <div role="grid" tabIndex={0} aria-label="Sheet" />
        </main>
        <button type="button" onClick={() => listenIn(frame as Window)}>
          The pane is there
        </button>
      </>
    );
  }
  render(<Page />);
  fireEvent.click(screen.getByRole("button"));
  return { events, pressInPane: (key) => void frame.dispatchEvent(new KeyboardEvent("keydown", { key, cancelable: true })) };
}

const nextFrame = (): Promise<void> => act(() => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())));

describe("useHalvesKey", () => {
  it("brings the pane to the front on F6 in the sheet, and takes the key from the browser", () => {
    const { events } = aPage(null);
    expect(fireEvent.keyDown(screen.getByRole("grid"), { key: "F6" })).toBe(false);
    expect(events).toEqual([{ kind: "face-chosen", face: "pane" }]);
  });

  it("goes back to the cells on F6 in the pane", async () => {
    const { events, pressInPane } = aPage(null);
    pressInPane("F6");
    await nextFrame();
    expect(events).toEqual([{ kind: "face-chosen", face: "sheet" }]);
    expect(screen.getByRole("grid")).toHaveFocus();
  });

  it("goes back to a formula that is being written", async () => {
    const { pressInPane } = aPage(IN_THE_BAR);
    pressInPane("F6");
    await nextFrame();
    expect(screen.getByLabelText("Formula")).toHaveFocus();
  });

  it("leaves every other key alone", () => {
    const { events, pressInPane } = aPage(null);
    expect(fireEvent.keyDown(screen.getByRole("grid"), { key: "Tab" })).toBe(true);
    pressInPane("Enter");
    expect(events).toEqual([]);
  });
});
