import { CAMPAIGN_ACTIONS } from "../support/campaign/campaign-actions";
import { CAMPAIGN_FAULTS, type CampaignFault } from "../support/campaign/campaign-faults";
import { PANE_JOBS } from "../support/campaign/pane/pane-jobs";
import { isGood } from "../support/campaign/run-fault";
import { inWorkers } from "./faults/in-workers";
import { rowOf, TASKS, type StrikeTask, type Struck } from "./faults/strike-task";
import { count, type SoakResult } from "./soak-result";

const GROUPS: readonly CampaignFault["group"][] = ["error code", "no answer", "slow answer", "cell edited", "somebody else"];

/** Every action of the pane and the command line, and every job of the pane by its button, struck at every exchange with Excel. */
export async function soakFaults(_seed: number, _project: string, codes: StrikeTask["codes"] = "in turn"): Promise<SoakResult> {
  const struck = await inWorkers(TASKS.map((task) => ({ ...task, codes })), (task, { length }) => process.stdout.write(`  ${rowOf(task)}: ${length} strikes\n`));
  return {
    what: "Every action, and every job by its button in the pane, struck at every exchange with Excel",
    tried: `${count(struck.length)} strikes: ${CAMPAIGN_ACTIONS.length} actions, ${Object.keys(PANE_JOBS).length} buttons, ${CAMPAIGN_FAULTS.length + 1} faults${codes === "in turn" ? "; of error codes that are told in the same words one an exchange, in turn" : ""}`,
    found: "untouched or complete, said in the right words, and a retry succeeded; none partly written, none stuck",
    faults: struck.filter(({ ending }) => !isGood(ending)).map(({ row, detail }) => `${row}, ${detail}`),
    table: tableOf(struck),
  };
}

function tableOf(struck: readonly Struck[]): string {
  const cell = (row: string, group: CampaignFault["group"]): string => {
    const endings = struck.filter((each) => each.row === row && each.group === group).map(({ ending }) => ending);
    return [...new Set(endings)].map((ending) => `${endings.filter((each) => each === ending).length} ${ending}`).sort().join(", ");
  };
  const rows = TASKS.map(rowOf).map((row) => `| ${[row, ...GROUPS.map((group) => cell(row, group))].join(" | ")} |\n`);
  return [`| | ${GROUPS.join(" | ")} |\n`, `|---${"|---".repeat(GROUPS.length)}|\n`, ...rows].join("");
}
