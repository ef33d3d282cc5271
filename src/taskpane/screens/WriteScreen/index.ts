export { WriteScreen } from "./WriteScreen";
