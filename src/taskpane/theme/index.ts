export { chooseTheme, type Surroundings } from "./choose-theme";
export { useForcedColors } from "./use-forced-colors";
