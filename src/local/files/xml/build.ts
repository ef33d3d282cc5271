import { childAt, childrenOf, serializeXml, type Element } from "./dom";

/** A new element in its parent's namespace and with its prefix, not yet put anywhere. */
export function elementLike(sibling: Element, localName: string, attributes: Readonly<Record<string, string>> = {}, text = ""): Element {
  const document = sibling.ownerDocument;
  if (!document) throw new Error("An element outside a document cannot have siblings.");
  const element = document.createElementNS(sibling.namespaceURI, sibling.prefix ? `${sibling.prefix}:${localName}` : localName);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (text !== "") element.appendChild(document.createTextNode(text));
  return element;
}

/** The child of that name, made where it is missing and put in the place `order` gives it: a schema's sequence of names. */
export function ensureChild(parent: Element, localName: string, order: readonly string[]): Element {
  const present = childAt(parent, localName);
  if (present) return present;
  const element = elementLike(parent, localName);
  const later = new Set(order.slice(order.indexOf(localName) + 1));
  const next = childrenOf(parent).find((child) => later.has(child.localName ?? "")) ?? null;
  parent.insertBefore(element, next);
  return element;
}

/** Removes an element from its parent. */
export const detach = (element: Element): void => {
  element.parentNode?.removeChild(element);
};

/** Copies elements of another document to the end of a list, reusing equal ones already there. Returns each one's index in the list. */
export function appendDistinct(list: Element, elements: readonly Element[]): readonly number[] {
  const indexes = new Map<string, number>();
  childrenOf(list).forEach((child, index) => {
    const xml = serializeXml(child);
    if (!indexes.has(xml)) indexes.set(xml, index);
  });
  let count = childrenOf(list).length;
  const result = elements.map((element) => {
    const copy = list.ownerDocument?.importNode(element, true);
    if (!copy) throw new Error("A list outside a document cannot grow.");
    const xml = serializeXml(copy);
    const known = indexes.get(xml);
    if (known !== undefined) return known;
    list.appendChild(copy);
    indexes.set(xml, count);
    return count++;
  });
  list.setAttribute("count", String(count));
  return result;
}
