import { CAMPAIGN_FAULTS, type CampaignFault } from "./campaign-faults";

const codes = CAMPAIGN_FAULTS.filter(({ group }) => group === "error code");
const others = CAMPAIGN_FAULTS.filter(({ group }) => group !== "error code");

/** Codes that a person is told in the same words, each before, in the middle or after. */
const alike: readonly (readonly CampaignFault[])[] = [...new Set(codes.map(({ says }) => says))].map((words) => codes.filter(({ says }) => says === words));

/** Every silence, edit and deed; of the error codes that are told in the same words one, with each turn another. */
export const faultsInTurn = (turn: number): readonly CampaignFault[] => [...alike.flatMap((group) => group.slice(turn % group.length).slice(0, 1)), ...others];
