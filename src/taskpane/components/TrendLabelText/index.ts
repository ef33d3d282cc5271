export { TrendLabelText } from "./TrendLabelText";
