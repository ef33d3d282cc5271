/** Text for a page's footer, where "&" starts a code and is written twice. */
export function footerText(text: string): string {
  return text.replaceAll("&", "&&");
}

/** Excel's own codes: this page, and how many there are. */
export const PAGE_NUMBER = "Page &P of &N";
