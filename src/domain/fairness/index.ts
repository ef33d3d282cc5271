export { fisherExact, type SelectedOf } from "./fisher-exact";
export { fourFifths, type FourFifths, type SelectionGroup, type SelectionRate } from "./four-fifths";
