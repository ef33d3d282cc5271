import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FormulaBar } from "../../../../src/local/workbench/components/FormulaBar";
import type { Editing } from "../../../../src/local/workbench/state";

function aBar(editing: Editing | null = null): readonly string[] {
  const heard: string[] = [];
  render(
    <FormulaBar
      address="B6"
      entry="=SUM(D6:D9)"
      editing={editing}
      onGoTo={(address) => heard.push(`go to ${address}`)}
      field={{}}
      onCaret={() => undefined}
      onEdit={() => heard.push("edit")}
      onType={(text) => heard.push(`type ${text}`)}
      onKeyDown={({ key }) => heard.push(`key ${key}`)}
    />,
  );
  return heard;
}

describe("FormulaBar", () => {
  it("shows where one is and what the cell holds", () => {
    aBar();
    expect(screen.getByLabelText("Name box")).toHaveValue("B6");
    expect(screen.getByLabelText("Formula bar")).toHaveValue("=SUM(D6:D9)");
  });

  it("goes to an address on Enter and forgets it on Escape", async () => {
    const heard = aBar();
    const nameBox = screen.getByLabelText("Name box");
    await userEvent.clear(nameBox);
    await userEvent.type(nameBox, "F10{Enter}");
    expect(heard).toEqual(["go to F10"]);
    await userEvent.type(nameBox, "zz{Escape}");
    expect(nameBox).toHaveValue("B6");
  });

  it("begins to edit when it is entered, and hands on keys and letters", async () => {
    const heard = aBar({ place: { row: 5, column: 1 }, text: "=A1", caret: 3, where: "bar", arrows: "edit" });
    await userEvent.type(screen.getByLabelText("Formula bar"), "9");
    expect(heard).toEqual(["key 9", "type =A19"]);
  });

  it("asks to edit on focus where nothing is being edited", async () => {
    const heard = aBar();
    await userEvent.click(screen.getByLabelText("Formula bar"));
    expect(heard).toEqual(["edit"]);
  });
});
