export { planAssociateSheet } from "./plan-associate-sheet";
export { associateSheetName, associateSheetNames } from "./sheet-name";
