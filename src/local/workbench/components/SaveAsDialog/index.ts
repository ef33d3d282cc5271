export { SaveAsDialog } from "./SaveAsDialog";
