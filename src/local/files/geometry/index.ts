export { charactersOfFileWidth, fileWidthOfCharacters } from "./column-width";
export { columnAt, pointsAcross, pointsDown, rowAt, type LinePosition } from "./sheet-position";
