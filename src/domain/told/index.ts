export { mentionsAnother } from "./mentions-another";
export { ownTrack, type OwnRecord } from "./own-track";
export { placeInGroup, type GroupPlace } from "./place-in-group";
export { raiseWords } from "./raise-words";
export { tellAssociate } from "./tell-associate";
export type { ToldAssociate, ToldPayers, ToldPillar, ToldQuarter, ToldReadiness } from "./told-associate";
