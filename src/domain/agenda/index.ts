export { decisionsToTake, type DecisionSigns } from "./decisions-to-take";
