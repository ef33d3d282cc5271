import { describeWorkbookError, findCollections, insertInputSheets, keepScoring, lockMeeting, runComparison } from "../../src/actions";
import { openExcelWorkbook } from "../../src/excel";
import type { LocalExcel } from "../../src/local/host";
import type { WorkbookModel } from "../../src/local/host/model";
import { COMPARISON_SHEET, draftScoring, WorkbookError, type Undo, type Workbook } from "../../src/workbook";
import { aLocalExcel } from "../support/a-local-excel";
import { aSmallPractice } from "../support/a-small-practice";
import { digestWorkbook } from "../support/digest-workbook";

/** Two people, or one with two windows: each pane has its own conversation with Excel. */
interface TwoPanes {
  readonly model: WorkbookModel;
  readonly local: LocalExcel;
  readonly one: Workbook;
  readonly other: Workbook;
}

type Act = () => Promise<unknown>;
type Ending = "done" | WorkbookError;

async function twoPanes(): Promise<TwoPanes> {
  const model = aSmallPractice();
  return { model, local: await aLocalExcel(model), one: openExcelWorkbook(), other: openExcelWorkbook() };
}

async function compare(workbook: Workbook): Promise<Undo> {
  const run = await runComparison(workbook);
  if (run.kind !== "written" || run.receipt.undo === null) throw new Error(`The comparison is ${run.kind}.`);
  return run.receipt.undo;
}

const lock = async (workbook: Workbook): Promise<void> => {
  const ended = await lockMeeting(workbook, await findCollections(workbook), { heldOn: "2026-12-03" });
  if (ended.kind !== "locked") throw new Error(ended.why);
};

/** What came of it: done, or an error a pane has words for. */
const endingOf = (act: Promise<unknown>): Promise<Ending> =>
  act.then(
    (): Ending => "done",
    (error: unknown): Ending => {
      if (error instanceof WorkbookError) return error;
      throw error;
    },
  );

/** The other begins just before the k-th exchange of the first; both to their ends. */
async function cross({ local }: TwoPanes, first: Act, second: Act, k: number): Promise<readonly [Ending, Ending]> {
  let other: Promise<Ending> | null = null;
  local.faults.beforeSync(k, () => void (other = endingOf(second())));
  const ending = await endingOf(first());
  local.faults.clear();
  return [ending, await (other ?? endingOf(second()))];
}

/** Which hidden sheets wait for an undo, and how they are numbered, depends on how often was written. */
const withoutFormer = (model: WorkbookModel): string => {
  const sheets = model.sheets.filter(({ name }) => !name.startsWith("Partner Track former "));
  return digestWorkbook({ ...model, sheets, names: model.names.filter(({ area }) => area === null || sheets.some(({ id }) => id === area.sheetId)) }).replace(/"active": "[^"]*"/, "");
};

const draftsIn = ({ sheets }: WorkbookModel): readonly string[] => sheets.map(({ name }) => name).filter((name) => name.startsWith("Partner Track draft"));

/** What the workbook may look like after both: as if only the first, only the second, one after the other, or none had acted. */
async function completeStates(prepare: (panes: TwoPanes) => Promise<readonly [Act, Act]>): Promise<ReadonlySet<string>> {
  const states = new Set<string>();
  for (const order of [[], [0], [1], [0, 1], [1, 0]]) {
    // One after the other: the client library is one for the process.
    /* eslint-disable no-await-in-loop */
    const panes = await twoPanes();
    const acts = await prepare(panes);
    for (const which of order) await endingOf(acts[which]?.() ?? Promise.resolve());
    /* eslint-enable no-await-in-loop */
    states.add(withoutFormer(panes.model));
    panes.local.dispose();
  }
  return states;
}

/** From where the first is still reading to where it swaps: a race is lost or won near the end. */
const EXCHANGES = [3, 4, 5] as const;

const SCENES: Readonly<Record<string, (panes: TwoPanes) => Promise<readonly [Act, Act]>>> = {
  "both write the comparison for the first time": ({ one, other }) => Promise.resolve([() => compare(one), () => compare(other)]),
  "both refresh it": async ({ one, other }) => {
    await compare(one);
    return [() => compare(one), () => compare(other)];
  },
  "one refreshes while the other takes back": async ({ one, other }) => {
    const undo = await compare(other);
    return [() => compare(one), () => other.undo(undo)];
  },
  "one takes back while the other refreshes": async ({ one, other }) => {
    const undo = await compare(one);
    return [() => one.undo(undo), () => compare(other)];
  },
  "both take the same writing back": async ({ one, other }) => {
    const undo = await compare(one);
    return [() => one.undo(undo), () => other.undo(undo)];
  },
  "one locks the meeting while the other writes": async ({ one, other }) => {
    await compare(one);
    return [() => lock(one), () => compare(other)];
  },
  "one writes while the other locks the meeting": async ({ one, other }) => {
    await compare(one);
    return [() => compare(one), () => lock(other)];
  },
};

describe.each(Object.entries(SCENES))("two panes: %s", (_, prepare) => {
  let complete: ReadonlySet<string> = new Set();
  beforeAll(async () => {
    complete = await completeStates(prepare);
  });

  test.each(EXCHANGES)("at exchange %i the workbook is whole, no draft is left, and whoever lost is told so", async (k) => {
    const panes = await twoPanes();
    const [first, second] = await prepare(panes);
    const endings = await cross(panes, first, second, k);
    expect(draftsIn(panes.model)).toEqual([]);
    expect(complete).toContain(withoutFormer(panes.model));
    expect(endings).toContain("done");
    for (const ending of endings) if (ending !== "done") expect({ kind: ending.kind, workbook: ending.detail.workbook, title: describeWorkbookError(ending).title }).toMatchObject({ workbook: "untouched", kind: expect.stringMatching(/^(?:changed-meanwhile|gone|name-taken)$/) as unknown });
    // Nothing of it stands in the way of the next writing.
    await compare(panes.one);
    expect(panes.model.sheets.map(({ name }) => name)).toContain(COMPARISON_SHEET);
    panes.local.dispose();
  });
});

test("two panes: weights changed by one are not written over by the other's draft of before", async () => {
  const { model, local, one, other } = await twoPanes();
  await insertInputSheets(one, { which: ["Scoring"] });
  const [seenByOne, seenByOther] = [await findCollections(one), await findCollections(other)];
  const draft = (typed: Readonly<Record<string, string>>): ReturnType<typeof draftScoring> => draftScoring(seenByOther.evidence.scoringPlaces ?? null, typed);
  await keepScoring(one, seenByOne.evidence, draft({ "Weight: financial": "40", "Weight: growth": "10" }));
  const kept = digestWorkbook(model);
  const ending = await endingOf(keepScoring(other, seenByOther.evidence, draft({ "Weight: financial": "20", "Weight: growth": "30" })));
  expect(ending).toMatchObject({ kind: "changed-meanwhile", detail: { workbook: "untouched" } });
  expect(digestWorkbook(model)).toBe(kept);
  local.dispose();
});
