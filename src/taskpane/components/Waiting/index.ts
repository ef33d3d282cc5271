export { Waiting } from "./Waiting";
