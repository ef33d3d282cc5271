export { Callout, type CalloutTone } from "./Callout";
