import type { Element } from "./dom";

/** An attribute's text, or null where it is left out. */
export function textAttribute(element: Element | null, name: string): string | null {
  return element?.hasAttribute(name) ? element.getAttribute(name) : null;
}

/** An attribute as a number, or null where it is left out or no number. */
export function numberAttribute(element: Element | null, name: string): number | null {
  const text = textAttribute(element, name);
  if (text === null || text.trim() === "") return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : null;
}

/** An attribute as yes or no, with what it means when left out. */
export function flagAttribute(element: Element | null, name: string, whenLeftOut = false): boolean {
  const text = textAttribute(element, name);
  return text === null ? whenLeftOut : text === "1" || text === "true" || text === "on";
}

/** An attribute by its local name, whatever prefix the file gives its namespace (`r:id`). */
export function linkAttribute(element: Element | null, localName = "id"): string | null {
  for (const attribute of element ? [...element.attributes] : []) {
    if (attribute.localName === localName && attribute.namespaceURI?.endsWith("/relationships")) return attribute.value;
  }
  return null;
}
