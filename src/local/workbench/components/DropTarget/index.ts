export { DropTarget } from "./DropTarget";
