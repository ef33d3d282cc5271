export { COLORS } from "./colors";
export { footerText, PAGE_NUMBER } from "./footer-text";
export { headingWidth } from "./heading-width";
export { linesNeeded } from "./lines-needed";
export { rectangular } from "./rectangular";
export { runsOf, type Run } from "./runs-of";
export { textWidth, type Typesetting } from "./text-width";
export { FONT, SIZES } from "./type";
export { wrapText } from "./wrap-text";
