import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { newWorkbook, type SheetModel } from "../../../../src/local/host/model";
import { SheetTabs } from "../../../../src/local/workbench/components/SheetTabs";

function aRowOfTabs(hidden: readonly string[] = []): { readonly sheets: readonly SheetModel[]; readonly chosen: string[] } {
  const { sheets } = newWorkbook(["Payments", "Clinical FTE", "Ours"]);
  for (const sheet of sheets) if (hidden.includes(sheet.name)) sheet.visibility = "Hidden";
  const chosen: string[] = [];
  const nameOf = (id: string): string => sheets.find((sheet) => sheet.id === id)?.name ?? "";
  render(
    <FluentProvider theme={webLightTheme}>
      <SheetTabs sheets={sheets} activeSheetId={sheets[0]?.id ?? ""} onChoose={(id) => chosen.push(nameOf(id))} />
    </FluentProvider>,
  );
  return { sheets, chosen };
}

describe("SheetTabs", () => {
  it("marks the sheet shown and chooses another with a click", async () => {
    const { chosen } = aRowOfTabs();
    expect(screen.getByRole("tab", { name: "Payments" })).toHaveAttribute("aria-selected", "true");
    await userEvent.click(screen.getByRole("tab", { name: "Ours" }));
    expect(chosen).toEqual(["Ours"]);
  });

  it("moves to the next tab with an arrow key, and not past the ends", async () => {
    const { chosen } = aRowOfTabs();
    await userEvent.tab();
    expect(screen.getByRole("tab", { name: "Payments" })).toHaveFocus();
    await userEvent.keyboard("{ArrowLeft}{ArrowRight}");
    expect(chosen).toEqual(["Clinical FTE"]);
    expect(screen.getByRole("tab", { name: "Clinical FTE" })).toHaveFocus();
  });

  it("keeps hidden sheets within reach in a menu", async () => {
    const { chosen } = aRowOfTabs(["Clinical FTE"]);
    expect(screen.queryByRole("tab", { name: "Clinical FTE" })).toBeNull();
    await userEvent.click(await screen.findByRole("button", { name: "1 hidden" }));
    await userEvent.click(await screen.findByRole("menuitem", { name: "Clinical FTE" }));
    expect(chosen).toEqual(["Clinical FTE"]);
  });
});
