export { editorKey } from "./editor-key";
export type { GridActions } from "./grid-actions";
export { nextCell, type Direction } from "./next-cell";
export { SheetGrid } from "./SheetGrid";
