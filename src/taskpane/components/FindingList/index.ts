export { FindingList } from "./FindingList";
