import type { CampaignAction } from "../support/campaign/campaign-action";
import { CAMPAIGN_ACTIONS } from "../support/campaign/campaign-actions";
import { CAMPAIGN_FAULTS, SLOW_LINE, type CampaignFault } from "../support/campaign/campaign-faults";
import { countSyncs, isGood, runFault, type Ending } from "../support/campaign/run-fault";
import { count, type SoakResult } from "./soak-result";

const GROUPS: readonly CampaignFault["group"][] = ["error code", "no answer", "slow answer", "cell edited", "somebody else"];

interface Struck {
  readonly action: string;
  readonly group: CampaignFault["group"];
  readonly ending: Ending;
}

/** Every action of the pane and the command line, with every fault at every exchange with Excel. */
export async function soakFaults(): Promise<SoakResult> {
  const struck: Struck[] = [];
  const faults: string[] = [];
  for (const action of CAMPAIGN_ACTIONS) {
    // One after the other: the client library is one for the process.
    // eslint-disable-next-line no-await-in-loop
    for (const { fault, k } of await strikesOn(action)) {
      // eslint-disable-next-line no-await-in-loop -- as above
      const { ending, detail } = await runFault(action, fault, k);
      struck.push({ action: action.name, group: fault.group, ending });
      if (!isGood(ending)) faults.push(`${action.name}, exchange ${k}, ${fault.name}: ${ending}, ${detail}`);
    }
  }
  return {
    what: "Every action, struck by every fault at every exchange with Excel",
    tried: `${count(struck.length)} runs: ${CAMPAIGN_ACTIONS.length} actions, ${CAMPAIGN_FAULTS.length + 1} faults`,
    found: "untouched or complete, and a retry succeeded; none partly written, none stuck",
    faults,
    table: tableOf(struck),
  };
}

async function strikesOn(action: CampaignAction): Promise<readonly { readonly fault: CampaignFault; readonly k: number }[]> {
  const exchanges = Array.from({ length: await countSyncs(action) }, (_, index) => index + 1);
  return [...exchanges.flatMap((k) => CAMPAIGN_FAULTS.map((fault) => ({ fault, k }))), { fault: SLOW_LINE, k: 1 }];
}

function tableOf(struck: readonly Struck[]): string {
  const cell = (action: string, group: CampaignFault["group"]): string => {
    const endings = struck.filter((each) => each.action === action && each.group === group).map(({ ending }) => ending);
    return [...new Set(endings)].map((ending) => `${endings.filter((each) => each === ending).length} ${ending}`).sort().join(", ");
  };
  const rows = CAMPAIGN_ACTIONS.map(({ name }) => `| ${[name, ...GROUPS.map((group) => cell(name, group))].join(" | ")} |\n`);
  return [`| | ${GROUPS.join(" | ")} |\n`, `|---${"|---".repeat(GROUPS.length)}|\n`, ...rows].join("");
}
