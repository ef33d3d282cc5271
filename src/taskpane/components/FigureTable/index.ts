export { FigureTable } from "./FigureTable";
