import { DOMParser, XMLSerializer, type Document, type Element, type Node } from "@xmldom/xmldom";
import { FileError } from "../file-error";

export type { Document, Element };

/** A tree takes a hundred times the room of its text. What stands around the cells of a sheet has a few thousand tags at the most. */
const MOST_TAGS = 1_000_000;

/** An XML part as a tree. @throws FileError `corrupt` where it is not well-formed, `too-large` where its tree would fill the memory */
export function parseXml(text: string): Document {
  if (countTags(text) > MOST_TAGS) throw new FileError("too-large", "A part of the file has more tags than this page can hold.");
  try {
    const parser = new DOMParser({ onError: (level, message) => { if (level !== "warning") throw new Error(message); } });
    const document = parser.parseFromString(text, "text/xml");
    if (!document.documentElement) throw new Error("The part is empty.");
    return document;
  } catch (error) {
    throw new FileError("corrupt", "A part of the file is not well-formed XML.", { cause: error });
  }
}

function countTags(text: string): number {
  let count = 0;
  for (let at = text.indexOf("<"); at >= 0 && count <= MOST_TAGS; at = text.indexOf("<", at + 1)) count++;
  return count;
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
