import { createContext } from "react";

/** Brings cells to the front; null where there is no sheet to show them in. */
export const ShowCellsContext = createContext<((where: string) => void) | null>(null);
