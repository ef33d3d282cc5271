import { DOMParser, XMLSerializer, type Document, type Element, type Node } from "@xmldom/xmldom";
import { FileError } from "../file-error";

export type { Document, Element };

/** An XML part as a tree. @throws FileError `corrupt` where it is not well-formed */
export function parseXml(text: string): Document {
  try {
    const parser = new DOMParser({ onError: (level, message) => { if (level !== "warning") throw new Error(message); } });
    const document = parser.parseFromString(text, "text/xml");
    if (!document.documentElement) throw new Error("The part is empty.");
    return document;
  } catch (error) {
    throw new FileError("corrupt", "A part of the file is not well-formed XML.", { cause: error });
  }
}

/** The tree's outermost element. */
export function rootOf(document: Document): Element {
  const root = document.documentElement;
  if (!root) throw new FileError("corrupt", "A part of the file is empty.");
  return root;
}

export function serializeXml(node: Node): string {
  return new XMLSerializer().serializeToString(node);
}

/** Names are compared without their prefix: Excel writes none, others write `x:`. */
export function childrenOf(parent: Element | null, localName?: string): Element[] {
  const found: Element[] = [];
  for (let node = parent?.firstChild ?? null; node; node = node.nextSibling) {
    if (isElement(node) && (localName === undefined || node.localName === localName)) found.push(node);
  }
  return found;
}

/** The first child of that name down a path of names, or null. */
export function childAt(parent: Element | null, ...path: readonly string[]): Element | null {
  return path.reduce<Element | null>((element, name) => childrenOf(element, name)[0] ?? null, parent);
}

/** All elements of that name below, at any depth. */
export function descendantsOf(parent: Element, localName: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", localName)];
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
