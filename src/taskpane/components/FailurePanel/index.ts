export { FailurePanel } from "./FailurePanel";
