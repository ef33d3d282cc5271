export { flagAttribute, linkAttribute, numberAttribute, textAttribute } from "./attributes";
export { appendDistinct, detach, elementLike, ensureChild } from "./build";
export { childAt, childrenOf, descendantsOf, parseXml, rootOf, serializeXml, type Document, type Element } from "./dom";
export { escapeCellText, escapeXml } from "./escape";
export { unescapeCellText, unescapeXml } from "./unescape";
