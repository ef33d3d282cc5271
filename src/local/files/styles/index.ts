export { HORIZONTAL, VERTICAL } from "./read-look";
export { NO_STYLES, readStyles, type Styles } from "./read-styles";
export { resolveColor, type Palette } from "./resolve-color";
export { PAPER_BY_NUMBER, paperNumber } from "./paper-sizes";
export { OFFICE_THEME, readThemeColors } from "./theme";
