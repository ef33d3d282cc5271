/** An address as Excel gives it, without the sheet and the dollar signs. */
export const plainAddress = (address: string): string => address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
