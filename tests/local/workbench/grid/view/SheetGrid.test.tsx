import { fireEvent, render, screen, within } from "@testing-library/react";
import type { ReactElement } from "react";
import userEvent from "@testing-library/user-event";
import { SheetGrid, type GridActions } from "../../../../../src/local/workbench/grid/view";
import { TOP_LEFT, type Cursor, type Editing } from "../../../../../src/local/workbench/state";
import type { SheetModel, WorkbookModel } from "../../../../../src/local/host/model";
import { aWorkbook } from "../../support";

interface Shown {
  readonly heard: string[];
  readonly grid: HTMLElement;
  /** Draws it again after the model was changed. */
  readonly drawAgain: (revision: number) => void;
}

// jsdom measures and scrolls nothing.
beforeAll(() => {
  HTMLCanvasElement.prototype.getContext = () => null;
  Element.prototype.scrollTo = () => undefined;
});

function show({ workbook, sheet }: { readonly workbook: WorkbookModel; readonly sheet: SheetModel }, cursor: Cursor = TOP_LEFT, editing: Editing | null = null): Shown {
  const heard: string[] = [];
  const place = (row: number, column: number): string => `${String.fromCharCode(65 + column)}${row + 1}`;
  const actions: GridActions = {
    select: ({ row, column }, extend) => heard.push(`${extend ? "extend to" : "select"} ${place(row, column)}`),
    startEditing: (typed) => heard.push(typed === null ? "edit" : `overwrite with "${typed}"`),
    type: (text) => heard.push(`type ${text}`),
    moveCaret: () => undefined,
    commit: (move) => heard.push(`commit ${move ?? "here"}`),
    cancel: () => heard.push("cancel"),
    clear: () => heard.push("clear"),
    copy: () => "",
    paste: (text) => heard.push(`paste ${text}`),
    fill: () => heard.push("fill"),
    fillSelection: (direction) => heard.push(`fill ${direction}`),
    fillDownBeside: () => heard.push("fill down beside"),
    setWidth: (column, characters) => heard.push(`column ${column} is ${characters} wide`),
    changeWidths: (direction) => heard.push(direction),
    fitColumn: (column) => heard.push(`fit column ${column}`),
  };
  const drawn = (revision: number): ReactElement => (
    <SheetGrid workbook={workbook} sheet={sheet} revision={revision} cursor={cursor} editing={editing} actions={actions} completion={{ field: {}, onKeyDown: () => false }} />
  );
  const { rerender } = render(drawn(0));
  return { heard, grid: screen.getByRole("grid", { name: "Payments" }), drawAgain: (revision) => rerender(drawn(revision)) };
}

/** How far each thing that moves with the cells is moved, by the ways it moves: one entry for each distance. */
function distances(scroller: HTMLElement): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { dataset, style } of scroller.querySelectorAll<HTMLElement>("[data-moves]")) {
    const { moves = "" } = dataset;
    found.set(moves, (found.get(moves) ?? new Set()).add(style.transform));
  }
  return found;
}

/** The element that scrolls. */
function scrollerOf(grid: HTMLElement): HTMLElement {
  const scroller = grid.parentElement?.parentElement?.parentElement;
  if (!scroller) throw new Error("The grid stands in a window, in a sheet's room, in what scrolls.");
  return scroller;
}

const at = (row: number, column: number): Cursor => ({ active: { row, column }, end: { row, column } });

describe("SheetGrid", () => {
  it("says of each cell where it stands, counting the headers", () => {
    const { grid } = show(aWorkbook({ values: [["Payer", "Net"], ["Aetna", 5]] }));
    const row = within(grid).getByRole("row", { name: /Aetna/ });
    expect(row).toHaveAttribute("aria-rowindex", "3");
    expect(within(row).getByRole("gridcell", { name: "5" })).toHaveAttribute("aria-colindex", "3");
    expect(within(grid).getByRole("columnheader", { name: "B" })).toBeInTheDocument();
  });

  it("says of a merged cell how many rows and columns it takes, and of others nothing", () => {
    const { workbook, sheet } = aWorkbook({ values: [["Title", null, null, "Net"], [5, null, null, "Across"], ["Down", 7]] });
    sheet.merges.push({ firstRow: 0, lastRow: 1, firstColumn: 0, lastColumn: 2 }, { firstRow: 2, lastRow: 4, firstColumn: 0, lastColumn: 0 });
    sheet.merges.push({ firstRow: 1, lastRow: 1, firstColumn: 3, lastColumn: 6 });
    const { grid } = show({ workbook, sheet });
    const spansOf = (name: string): readonly (string | null)[] => {
      const cell = within(grid).getByRole("gridcell", { name });
      return [cell.getAttribute("aria-rowspan"), cell.getAttribute("aria-colspan")];
    };
    expect(spansOf("Title")).toEqual(["2", "3"]);
    expect(spansOf("Down")).toEqual(["3", null]);
    expect(spansOf("Across")).toEqual([null, "4"]);
    expect(spansOf("Net")).toEqual([null, null]);
  });

  it("says a frozen row once, also where a merged cell of it reaches down among the rows that scroll", () => {
    const { workbook, sheet } = aWorkbook({ values: [["Title", "Net"], [null, 5], [null, 7]] });
    sheet.merges.push({ firstRow: 0, lastRow: 2, firstColumn: 0, lastColumn: 0 });
    sheet.freeze = { rows: 1, columns: 0 };
    const { grid } = show({ workbook, sheet });
    expect(within(grid).getAllByRole("gridcell", { name: "Title" })).toHaveLength(1);
    expect(within(grid).getAllByText("Title")).toHaveLength(2);
    const ids = [...grid.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("points to the active cell, even an empty one", () => {
    const { grid } = show(aWorkbook({ values: [["Payer"]] }), at(4, 2));
    const active = within(grid).getByRole("gridcell", { selected: true });
    expect(grid).toHaveAttribute("aria-activedescendant", active.id);
    expect(active).toHaveTextContent("");
  });

  it("draws a hundred thousand rows as a few dozen", () => {
    const { grid } = show(aWorkbook({ values: Array.from({ length: 100_000 }, (_, row) => [row]) }));
    expect(Number(grid.getAttribute("aria-rowcount"))).toBeGreaterThan(100_000);
    expect(within(grid).getAllByRole("row").length).toBeLessThan(60);
  });

  it("shows text as text, whatever it holds", () => {
    const { grid } = show(aWorkbook({ values: [["<img src=x onerror=alert(1)>"]] }));
    expect(within(grid).getByRole("gridcell", { name: "<img src=x onerror=alert(1)>" })).toBeInTheDocument();
    expect(grid.querySelector("img")).toBeNull();
  });

  it("gives an error's sentence as a tooltip", () => {
    const { grid } = show(aWorkbook({ values: [[{ error: "#N/A", message: "Two quarters so far." }]] }));
    expect(within(grid).getByRole("gridcell", { name: "#N/A" })).toHaveAttribute("title", "#N/A Two quarters so far.");
  });

  it.each([
    ["{ArrowDown}", "select B3"],
    ["{ArrowLeft}", "select A2"],
    ["{Shift>}{ArrowRight}{/Shift}", "extend to C2"],
    ["{Tab}", "select C2"],
    ["{Shift>}{Enter}{/Shift}", "select B1"],
    ["{Home}", "select A2"],
    ["{Control>}{Home}{/Control}", "select A1"],
    ["{Control>}{End}{/Control}", "select C3"],
    ["{Control>}{ArrowDown}{/Control}", "select B3"],
    ["{F2}", "edit"],
    ["{Delete}", "clear"],
    ["{Backspace}", 'overwrite with ""'],
    ["=", 'overwrite with "="'],
    ["{Control>}d{/Control}", "fill down"],
    ["{Control>}r{/Control}", "fill right"],
    ["{Alt>}{Shift>}{ArrowRight}{/Shift}{/Alt}", "wider"],
    ["{Alt>}{Shift>}{ArrowLeft}{/Shift}{/Alt}", "narrower"],
    ["{Alt>}{Shift>}{ArrowDown}{/Shift}{/Alt}", "fit"],
  ])("answers %s as Excel does", async (keys, expected) => {
    const { heard, grid } = show(aWorkbook({ values: [[1, 2, 3], [4, 5, 6], [7, 8, 9]] }), at(1, 1));
    grid.focus();
    await userEvent.keyboard(keys);
    expect(heard).toEqual([expected]);
  });

  it("writes in the cell, and Enter, Tab, Escape and arrows end it", async () => {
    const editing: Editing = { place: { row: 1, column: 1 }, text: "12", caret: 2, where: "cell", arrows: "enter" };
    const { heard } = show(aWorkbook(), at(1, 1), editing);
    const editor = screen.getByLabelText("Write B2");
    expect(editor).toHaveFocus();
    await userEvent.keyboard("3{Enter}{Tab}{Escape}{ArrowUp}");
    expect(heard).toEqual(["type 123", "commit down", "commit right", "cancel", "commit up"]);
  });

  it("moves within the text with arrows once a cell is edited rather than written over", async () => {
    const editing: Editing = { place: { row: 1, column: 1 }, text: "12", caret: 2, where: "cell", arrows: "edit" };
    const { heard } = show(aWorkbook(), at(1, 1), editing);
    await userEvent.keyboard("{ArrowLeft}");
    expect(heard).toEqual([]);
  });

  it("draws frozen rows whatever is scrolled, and none of their cells twice", () => {
    const { workbook, sheet } = aWorkbook({ values: Array.from({ length: 500 }, (_, row) => [`row ${row + 1}`, row]) });
    sheet.freeze = { rows: 2, columns: 1 };
    const { grid } = show({ workbook, sheet });
    expect(within(grid).getAllByRole("gridcell", { name: "row 1" })).toHaveLength(1);
    const indexes = within(grid).getAllByRole("row").map((row) => row.getAttribute("aria-rowindex"));
    expect(new Set(indexes).size).toBe(indexes.length);
  });

  it("moves rows, headers and what lies over the cells together, also those drawn later", () => {
    const { workbook, sheet } = aWorkbook({ values: Array.from({ length: 500 }, (_, row) => Array.from({ length: 60 }, () => row)) });
    const { grid, drawAgain } = show({ workbook, sheet });
    const scroller = scrollerOf(grid);
    fireEvent.scroll(scroller, { target: { scrollLeft: 130, scrollTop: 2405 } });
    expect(within(grid).getByRole("rowheader", { name: "122" })).toBeInTheDocument();
    const scrolled = { across: new Set(["translate(-130px, 0px)"]), down: new Set(["translate(0px, -2405px)"]), both: new Set(["translate(-130px, -2405px)"]) };
    expect(Object.fromEntries(distances(scroller))).toEqual(scrolled);

    sheet.freeze = { rows: 2, columns: 1 };
    drawAgain(1);
    expect(within(grid).getByRole("rowheader", { name: "1" })).toBeInTheDocument();
    expect(Object.fromEntries(distances(scroller))).toEqual(scrolled);
  });

  it("scrolls without changing a style that cells inherit", () => {
    const { grid } = show(aWorkbook({ values: [[1]] }));
    fireEvent.scroll(scrollerOf(grid), { target: { scrollTop: 1 } });
    expect(scrollerOf(grid).getAttribute("style")).toBeNull();
  });
});
