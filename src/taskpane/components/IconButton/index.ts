export { IconButton } from "./IconButton";
