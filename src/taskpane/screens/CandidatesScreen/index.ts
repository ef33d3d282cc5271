export { AssociatesScreen } from "./AssociatesScreen";
