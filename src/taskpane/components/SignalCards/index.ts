export { SignalCards, type Signal } from "./SignalCards";
