/** The part of the drawing that holds the lines; what is left carries the words. */
export const BOX = { left: 46, top: 12, width: 226, height: 84 };
