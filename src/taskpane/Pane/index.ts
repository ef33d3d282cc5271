export { Pane } from "./Pane";
export { StartPane } from "./StartPane";
