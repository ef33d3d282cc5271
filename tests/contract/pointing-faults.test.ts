import { openExcelWorkbook } from "../../src/excel";
import { inSequence } from "../../src/excel/in-sequence";
import type { LocalExcel, SyncFault } from "../../src/local/host";
import type { WorkbookModel } from "../../src/local/host/model";
import { WorkbookError } from "../../src/workbook";
import { MEANWHILE, write } from "../support/a-refreshed-practice";
import { aSummary, cellOf } from "../support/a-summary";
import { digestWorkbook } from "../support/digest-workbook";

const FAULTS: readonly SyncFault[] = [
  { code: "GeneralException", when: "middle" },
  { code: "GeneralException", when: "after" },
  { code: "RequestAborted", when: "middle" },
];
/** Exchanges before these only read. */
const LAST = 4;
/** So many that half of the exchange in which they are pointed ends among them. */
const FORMULAS = 240;

interface Ready {
  readonly workbook: WorkbookModel;
  readonly local: LocalExcel;
  readonly act: () => Promise<unknown>;
}

/** A comparison that formulas read, about to be written again. */
async function toWrite(count: number): Promise<Ready> {
  const { workbook, local } = await aSummary((comparison) => Array.from({ length: count }, () => `=${cellOf(comparison, "Carla Mendes", "C")}`));
  await local.Excel.run(async (context) => {
    context.workbook.names.add("Carla", `=2*'Associate Comparison'!C9`);
    await context.sync();
  });
  MEANWHILE["another order"](workbook);
  return { workbook, local, act: write };
}

/** The same, written again, about to be taken back. */
async function toTakeBack(count: number): Promise<Ready> {
  const ready = await toWrite(count);
  const { undo } = (await write()).receipt;
  if (undo === null) throw new Error("Nothing was written.");
  return { ...ready, act: () => openExcelWorkbook().undo(undo) };
}

const stable = (workbook: WorkbookModel): string => digestWorkbook(workbook).replaceAll(/Partner Track former \d+|_former(?:_\d+)?"/g, "former");

/** What the action comes to with no fault, and how many exchanges it takes. */
async function complete(prepare: Prepare, count: number): Promise<{ readonly digest: string; readonly syncs: number }> {
  const { workbook, local, act } = await prepare(count);
  const before = local.counters.syncs;
  await act();
  local.dispose();
  return { digest: stable(workbook), syncs: local.counters.syncs - before };
}

type Prepare = (count: number) => Promise<Ready>;

/** The action with a fault at an exchange, and once more without it. */
async function strike(prepare: Prepare, count: number, k: number, fault: SyncFault, done: string): Promise<string> {
  const { workbook, local, act } = await prepare(count);
  const untouched = stable(workbook);
  local.faults.failSync(k, fault);
  const outcome = await act().then(
    () => "done",
    (error: unknown) => (error instanceof WorkbookError ? error.detail.workbook : "foreign"),
  );
  const now = stable(workbook);
  if (outcome === "untouched") await act();
  const isRetried = stable(workbook) === done;
  local.dispose();
  if (!isRetried) return `${outcome}, and in the end not complete`;
  return (outcome === "done" && now === done) || (outcome === "untouched" && now === untouched) ? "good" : `${outcome}, and it is not`;
}

describe.each([
  ["writing again a comparison that formulas read", toWrite],
  ["taking that writing back", toTakeBack],
] as const)("%s", (_name, prepare) => {
  test("whatever fails at whatever exchange, all is done or nothing, and a retry succeeds", async () => {
    const { digest, syncs } = await complete(prepare, 2);
    const struck = Array.from({ length: LAST }, (_, index) => FAULTS.map((fault) => ({ k: syncs - index, fault }))).flat();
    const ends = await inSequence(struck, async ({ k, fault }) => `${k}, ${fault.code} ${fault.when}: ${await strike(prepare, 2, k, fault, digest)}`);
    expect(ends.filter((end) => !end.endsWith(": good"))).toEqual([]);
  }, 120_000);

  test("when it fails with half of the formulas pointed, they are all as they were", async () => {
    const { digest, syncs } = await complete(prepare, FORMULAS);
    expect(await strike(prepare, FORMULAS, syncs, { code: "GeneralException", when: "middle" }, digest)).toBe("good");
  });
});
