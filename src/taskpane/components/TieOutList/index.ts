export { TieOutList } from "./TieOutList";
