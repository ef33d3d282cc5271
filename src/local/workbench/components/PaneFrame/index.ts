export { PaneFrame } from "./PaneFrame";
