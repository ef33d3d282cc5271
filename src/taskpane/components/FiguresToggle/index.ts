export { FiguresToggle } from "./FiguresToggle";
