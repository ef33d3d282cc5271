export { PreviewTable } from "./PreviewTable";
