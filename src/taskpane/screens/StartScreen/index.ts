export { StartScreen, type StartState } from "./StartScreen";
