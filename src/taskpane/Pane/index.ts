export { Pane, type PaneActions } from "./Pane";
export { StartPane } from "./StartPane";
