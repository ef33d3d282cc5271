import { screen, within } from "@testing-library/react";
import { aComparison, aRow, NOT_ENOUGH, WINDOW } from "../support/comparison-builders";
import { renderPane } from "../support/render-pane";
import { aReady } from "../support/session-builders";

const open = (place: string): HTMLElement => within(screen.getByRole("navigation")).getByRole("button", { name: place });

describe("what the associates are compared on", () => {
  test("where nobody has clinical FTE, collections are not called per cFTE, and what that means is said", async () => {
    const { user } = renderPane(aReady({ comparison: aComparison({ basis: "collections as they stand", rows: [aRow({ cfte: null })] }) }));
    await user.click(open("Candidates"));
    expect(screen.getByText(/part-time physicians are not comparable with full-time ones/)).toBeVisible();
    expect(screen.getByRole("columnheader", { name: "Collections" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Marcus Boyd" }));
    expect(await screen.findByText("Last four quarters")).toBeVisible();
    expect(screen.queryByText(/per cFTE/)).not.toBeInTheDocument();
  });

  test("whoever alone lacks clinical FTE is said to lack it", async () => {
    const noFigures = { comparedByQuarter: WINDOW.map(() => null), comparedLastFour: null, percentile: null, trend: { ...NOT_ENOUGH, quartersWithData: 0 } };
    const lacking = aRow({ name: "Lee Park", cfte: null, ...noFigures });
    const { user } = renderPane(aReady({ comparison: aComparison({ rows: [aRow(), lacking] }) }));
    await user.click(open("Candidates"));
    expect(screen.getByRole("row", { name: /Lee Park/ })).toHaveTextContent(/No cFTE/);
    await user.click(screen.getByRole("button", { name: "Lee Park" }));
    expect(await screen.findByText(/has no clinical FTE for this physician/)).toBeVisible();
    expect(screen.queryByText("Needs four quarters")).not.toBeInTheDocument();
  });
});
