import { screen, within } from "@testing-library/react";
import { NO_EVIDENCE } from "../../../src/domain";
import { GROUP, sponsor } from "../../domain/assessment/assessment-builders";
import { incident } from "../../domain/pillars/evidence-builders";
import { anAssessedSession } from "../support/an-assessed-group";
import { renderPane } from "../support/render-pane";

const OKAFOR = { kind: "candidate", name: "Okafor" } as const;
const region = (name: string | RegExp): HTMLElement => screen.getByRole("region", { name });

describe("one candidate", () => {
  test("stands with name, track, years and the three signals, each with its figure and what it rests on", async () => {
    renderPane(anAssessedSession(), OKAFOR);
    expect(await screen.findByRole("heading", { name: "Okafor" })).toBeVisible();
    expect(screen.getByText("▲ Fast track")).toBeVisible();
    expect(screen.getByText(/3\.3 of 4 years · 1\.00 cFTE/)).toBeVisible();
    expect(screen.getByText("Revenue signal").parentElement).toHaveTextContent("▲ Rising");
    expect(screen.getByText("Headache score").parentElement).toHaveTextContent(/92.*Low, 1 incident/);
    expect(screen.getByText("Who would fight to keep them").parentElement).toHaveTextContent(/Step 5 of 6.*1 active sponsor/);
  });

  test("says what the quarters show and what the next one would have to be", async () => {
    renderPane(anAssessedSession(), OKAFOR);
    expect(await screen.findByText(/Six quarters show a rise.*Rising stays with \$[\d,]+ or more in the next quarter\./)).toBeVisible();
  });

  test("shows each point only when asked, with its reason and its cells, and one press shows the cells", async () => {
    const { user, asked } = renderPane(anAssessedSession(), OKAFOR);
    const more = await screen.findByRole("button", { name: "Why each point" });
    expect(screen.queryByText(/quality score/)).not.toBeInTheDocument();
    await user.click(more);
    expect(more).toHaveAttribute("aria-expanded", "true");
    expect(screen.getAllByText(/quality/i).length).toBeGreaterThan(0);
    const [cell] = within(region(/^Readiness/)).getAllByRole("button", { name: /!/ });
    await user.click(cell as HTMLElement);
    expect(asked).toEqual([`show ${cell?.getAttribute("aria-label")}`]);
  });

  test("the pillars' points stand beside their weights, and coverage and the range of ranks below", async () => {
    renderPane(anAssessedSession(), OKAFOR);
    await screen.findByRole("heading", { name: "Okafor" });
    const readiness = region(/^Readiness/);
    expect(within(readiness).getAllByRole("listitem")).toHaveLength(5);
    expect(readiness).toHaveTextContent(/Evidence covers \d+ of 100 points · rank 1/);
  });

  test("a partner's veto closes its gate and is said to lead to Hold", async () => {
    renderPane(anAssessedSession({ sponsors: [sponsor({ wouldShareBalanceSheet: false })] }), OKAFOR);
    expect(await screen.findByText("◆ Hold")).toBeVisible();
    expect(region("Gates")).toHaveTextContent(/Veto: ■ closed, leads to Hold/);
  });

  test("friction is counted by kind, and nothing of what happened is told", async () => {
    renderPane(anAssessedSession({ incidents: [incident({ date: "2026-02-02", severity: 3, category: "lateness" })] }), OKAFOR);
    const table = await screen.findByRole("table", { name: "Headache, by kind" });
    expect(within(table).getByRole("row", { name: /lateness/ })).toHaveTextContent("lateness12.0◐ Medium");
    expect(within(table).getByRole("row", { name: /conduct with staff/ })).toHaveTextContent("conduct with staff00.0○ Low");
  });

  test("what would change the verdict stands with the figure now and then", async () => {
    renderPane(anAssessedSession(), OKAFOR);
    const table = await screen.findByRole("table", { name: "What would change this" });
    expect(within(table).getAllByRole("row").length).toBeGreaterThan(1);
  });

  test("words for “not yet” that the figures do not bear out are said not to fit", async () => {
    renderPane(anAssessedSession(), OKAFOR);
    await screen.findByRole("heading", { name: "Okafor" });
    expect(region("If the answer is “not yet”")).toHaveTextContent(/“some staff concerns” ✗ does not fit/);
  });

  test("without evidence everything beside the money is said not to be known, and one press inserts the sheets for it", async () => {
    const { user, asked } = renderPane(anAssessedSession(NO_EVIDENCE), OKAFOR);
    expect(await screen.findByText("Track not known")).toBeVisible();
    expect(screen.getByText("Headache score").parentElement).toHaveTextContent("Not knownno incidents are kept");
    expect(screen.getByRole("heading", { name: /Readiness: not yet, \d+ of 100 points have evidence/ })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Insert input sheets" }));
    expect(asked).toEqual(["inputs"]);
  });

  test("the way leads on to the next candidate and back to the list, with the keyboard too", async () => {
    const { user } = renderPane(anAssessedSession(), OKAFOR);
    (await screen.findByRole("button", { name: /^Next: / })).focus();
    await user.keyboard("{Enter}");
    expect(await screen.findByRole("heading", { level: 2 })).not.toHaveTextContent("Okafor");
    await user.click(screen.getByRole("button", { name: /^Previous: Okafor/ }));
    expect(await screen.findByRole("heading", { name: "Okafor" })).toBeVisible();
  });

  test("somebody who is no longer compared is said to be gone", async () => {
    renderPane(anAssessedSession({}, { ...GROUP, physicians: GROUP.physicians.slice(1) }), OKAFOR);
    expect(await screen.findByText("This physician is no longer among those compared.")).toBeVisible();
  });
});
