import { childrenOf, parseXml, rootOf, serializeXml, textAttribute, type Document, type Element } from "../xml";
import type { OriginalPackage } from "./original-package";
import { relationshipsPath, relativeTarget, resolvePartPath } from "./part-path";
import { packEntry, writeZip } from "./write-zip";

const CONTENT_TYPES = "[Content_Types].xml";
const RELATIONSHIPS_SPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT_RELATIONSHIPS = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const EMPTY_RELATIONSHIPS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS_SPACE}"/>`;

/**
 * A new package made of an original one: parts are put, changed and removed here, and whatever is not touched is carried over
 * byte for byte.
 */
export class PackageEditor {
  readonly #changed = new Map<string, Uint8Array | null>();
  /** Trees that were asked for, with what they said then: one that says the same is not a change. */
  readonly #documents = new Map<string, { readonly document: Document; readonly former: string }>();

  constructor(readonly original: OriginalPackage) {}

  find(path: string): string | null {
    const spelled = this.original.find(path) ?? path;
    const change = this.#changed.get(spelled);
    if (change === null) return null;
    return change !== undefined || this.#documents.has(spelled) || this.original.find(path) !== null ? spelled : null;
  }

  bytes(path: string): Uint8Array {
    const spelled = this.original.find(path) ?? path;
    const edited = this.#editedXml(spelled);
    return edited !== null ? encode(inUtf8(edited)) : (this.#changed.get(spelled) ?? this.original.bytes(spelled));
  }

  text(path: string): string {
    const spelled = this.original.find(path) ?? path;
    const isUntouched = this.#editedXml(spelled) === null && !this.#changed.has(spelled);
    return isUntouched ? this.original.text(spelled) : new TextDecoder().decode(this.bytes(spelled));
  }

  /** The part's tree, to be changed in place: it is written back when the package is. */
  edit(path: string): Element {
    const spelled = this.original.find(path) ?? path;
    const known = this.#documents.get(spelled);
    if (known) return rootOf(known.document);
    const document = parseXml(this.text(spelled));
    this.#documents.set(spelled, { document, former: serializeXml(document) });
    return rootOf(document);
  }

  /** Puts a part in, or another in its place. A new part needs its content type. */
  put(path: string, content: string | Uint8Array, contentType?: string): void {
    this.#documents.delete(path);
    this.#changed.set(path, typeof content === "string" ? encode(content) : content);
    if (contentType !== undefined) this.#setContentType(path, contentType);
  }

  /** Takes a part out, with its relationships and its content type. Links to it are the caller's to remove. */
  remove(path: string): void {
    for (const each of [path, relationshipsPath(path)]) {
      const spelled = this.find(each);
      if (spelled === null) continue;
      this.#documents.delete(spelled);
      this.#changed.set(spelled, null);
    }
    for (const override of childrenOf(this.edit(CONTENT_TYPES), "Override")) {
      if (textAttribute(override, "PartName")?.toLowerCase() === `/${path}`.toLowerCase()) override.parentNode?.removeChild(override);
    }
  }

  /** A path no part has: the pattern's `#` becomes the first free number. */
  freshPath(pattern: string): string {
    for (let number = 1; ; number++) {
      const path = pattern.replace("#", String(number));
      if (this.find(path) === null) return path;
    }
  }

  /** Links a part to another and returns the link's id. `type` is one of Office's own words, or a whole address. */
  link(from: string, to: string, type: string): string {
    const path = relationshipsPath(from);
    if (this.find(path) === null) this.put(path, EMPTY_RELATIONSHIPS);
    const root = this.edit(path);
    const taken = new Set(childrenOf(root, "Relationship").map((element) => textAttribute(element, "Id")));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const isStrict = childrenOf(root, "Relationship").some((element) => textAttribute(element, "Type")?.startsWith(STRICT_RELATIONSHIPS));
    const element = root.ownerDocument?.createElementNS(RELATIONSHIPS_SPACE, "Relationship");
    element?.setAttribute("Id", `rId${number}`);
    element?.setAttribute("Type", type.includes("/") ? type : `${isStrict ? STRICT_RELATIONSHIPS : OFFICE_RELATIONSHIPS}/${type}`);
    element?.setAttribute("Target", relativeTarget(from, to));
    if (element) root.appendChild(element);
    return `rId${number}`;
  }

  /** Removes a part's links to another. */
  unlink(from: string, to: string): void {
    for (const element of childrenOf(this.edit(relationshipsPath(from)), "Relationship")) {
      const isExternal = textAttribute(element, "TargetMode") === "External";
      const target = resolvePartPath(from, textAttribute(element, "Target") ?? "");
      if (!isExternal && target.toLowerCase() === to.toLowerCase()) element.parentNode?.removeChild(element);
    }
  }

  /** Every part's path: the original's in its order, then the new ones. */
  get paths(): readonly string[] {
    const added = [...this.#changed.keys()].filter((path) => this.original.find(path) === null);
    return [...this.original.paths, ...added].filter((path) => this.#changed.get(path) !== null);
  }

  /** The whole package as a file. */
  write(): Uint8Array {
    const isTouched = (path: string): boolean => this.#changed.has(path) || this.#editedXml(path) !== null;
    return writeZip(this.paths.map((path) => (isTouched(path) ? packEntry(path, this.bytes(path)) : this.original.entry(path))));
  }

  #editedXml(path: string): string | null {
    const edited = this.#documents.get(path);
    const xml = edited ? serializeXml(edited.document) : null;
    return xml === edited?.former ? null : xml;
  }

  #setContentType(path: string, contentType: string): void {
    const root = this.edit(CONTENT_TYPES);
    const element = root.ownerDocument?.createElementNS(root.namespaceURI, root.prefix ? `${root.prefix}:Override` : "Override");
    element?.setAttribute("PartName", `/${path}`);
    element?.setAttribute("ContentType", contentType);
    if (element) root.appendChild(element);
  }
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Whatever a part was stored in before, it is written in UTF-8 and must say so. */
const inUtf8 = (xml: string): string => xml.replace(/^(<\?xml[^>]*?encoding=["'])[^"']+/, "$1UTF-8");
