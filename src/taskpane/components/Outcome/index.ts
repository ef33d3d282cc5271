export { Outcome } from "./Outcome";
