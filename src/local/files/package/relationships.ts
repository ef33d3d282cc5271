import { childrenOf, parseXml, rootOf, textAttribute } from "../xml";
import { relationshipsPath, resolvePartPath } from "./part-path";

/** A part's link to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type's address: `worksheet`, `table`, `chart` … the same in both dialects of the format. */
  readonly kind: string;
  /** The part it leads to, or the address outside the package. */
  readonly target: string;
  readonly external: boolean;
}

/** Where a part's text can be had. */
export interface PartSource {
  find(path: string): string | null;
  text(path: string): string;
}

/** The links of a part; of the package itself for the empty path. None where the part has none. */
export function readRelationships(source: PartSource, part: string): readonly Relationship[] {
  const path = source.find(relationshipsPath(part));
  if (path === null) return [];
  return childrenOf(rootOf(parseXml(source.text(path))), "Relationship").map((element) => {
    const external = textAttribute(element, "TargetMode") === "External";
    const target = textAttribute(element, "Target") ?? "";
    return {
      id: textAttribute(element, "Id") ?? "",
      kind: (textAttribute(element, "Type") ?? "").split("/").at(-1) ?? "",
      target: external ? target : resolvePartPath(part, target),
      external,
    };
  });
}

/** The parts a part links to, of one kind, each once: a hundred thousand links to one part would have it read as often. */
export function linkedParts(source: PartSource, part: string, kind: string): readonly string[] {
  const paths = readRelationships(source, part)
    .filter((relationship) => relationship.kind === kind && !relationship.external)
    .map((relationship) => source.find(relationship.target))
    .filter((path) => path !== null);
  return [...new Set(paths)];
}
