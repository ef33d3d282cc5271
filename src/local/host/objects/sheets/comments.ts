import type { HostState } from "../../host-state";
import { nextId, type CommentModel, type SheetModel } from "../../model";
import { HostError } from "../../protocol/host-error";
import { assignable, method, type HostType } from "../../protocol/host-type";
import { either, oneOf, optional, text, whole } from "../../protocol/kinds";
import { cellArea } from "../addresses/area-algebra";
import { recordSheetChange } from "../changes/record-change";
import { requireWritable } from "../changes/require-writable";
import { object, objectKind, type CommentState, type RangeState } from "../states";
import { findArea } from "./find-area";

/** Whoever writes through the add-in. */
const AUTHOR = "Local user";
const plain = optional(oneOf("Plain"));

function add(host: HostState, sheet: SheetModel, given: string | { readonly state: RangeState }, content: string): unknown {
  requireWritable(host, sheet);
  const { area } = typeof given === "string" ? findArea(host, sheet, given) : given.state;
  const [row, column] = [area.firstRow, area.firstColumn];
  if (sheet.comments.some((each) => each.row === row && each.column === column)) throw new HostError("InvalidArgument", "The cell has a comment.");
  const comment: CommentModel = { id: nextId(host.workbook), row, column, content, author: AUTHOR, replies: [] };
  sheet.comments.push(comment);
  recordSheetChange(sheet);
  return object("Comment", { sheet, comment });
}

const at = (sheet: SheetModel, index: number): unknown => {
  const comment = sheet.comments[index];
  if (comment === undefined) throw new HostError("InvalidArgument", `There is no comment ${index}.`);
  return object("Comment", { sheet, comment });
};

/** The comments on a sheet's cells. */
export const commentCollectionType: HostType<Excel.CommentCollection, SheetModel> = {
  items: (sheet) => sheet.comments.map((comment) => object("Comment", { sheet, comment })),
  methods: {
    add: method([either(objectKind("Range"), text), text, plain], (sheet, [given, content], host) => add(host, sheet, given, content)),
    getCount: method([], (sheet) => sheet.comments.length),
    getItemAt: method([whole], (sheet, [index]) => at(sheet, index)),
  },
};

/** One of them. */
export const commentType: HostType<Excel.Comment, CommentState> = {
  identity: ({ comment }) => ({ Id: comment.id }),
  mustExist: ({ sheet, comment }) => {
    if (!sheet.comments.includes(comment)) throw new HostError("ItemNotFound", "The comment has been deleted.");
  },
  scalars: {
    id: { get: ({ comment }) => comment.id },
    authorName: { get: ({ comment }) => comment.author },
    content: assignable(({ comment }) => comment.content, text, ({ sheet, comment }, content) => {
      comment.content = content;
      recordSheetChange(sheet);
    }),
  },
  objects: { replies: (self) => object("CommentReplyCollection", self) },
  methods: {
    delete: method([], ({ sheet, comment }, _none, host) => {
      requireWritable(host, sheet);
      sheet.comments = sheet.comments.filter((each) => each !== comment);
      recordSheetChange(sheet);
    }),
    getLocation: method([], ({ sheet, comment }) => object("Range", { sheet, area: cellArea(comment.row, comment.column) })),
  },
};

/** What was answered. */
export const commentReplyCollectionType: HostType<Excel.CommentReplyCollection, CommentState> = {
  items: (self) => self.comment.replies.map((_, index) => object("CommentReply", { ...self, index })),
  methods: {
    add: method([text, plain], (self, [content]) => {
      self.comment.replies.push({ content, author: AUTHOR });
      recordSheetChange(self.sheet);
      return object("CommentReply", { ...self, index: self.comment.replies.length - 1 });
    }),
    getCount: method([], ({ comment }) => comment.replies.length),
  },
};

/** One answer. */
export const commentReplyType: HostType<Excel.CommentReply, CommentState & { readonly index: number }> = {
  identity: ({ comment, index }) => ({ Id: `${comment.id} ${index}` }),
  scalars: {
    authorName: { get: ({ comment, index }) => comment.replies[index]?.author ?? null },
    content: { get: ({ comment, index }) => comment.replies[index]?.content ?? null },
  },
};

/** Pictures and drawn shapes: counted. */
export const shapeCollectionType: HostType<Excel.ShapeCollection, SheetModel> = {
  methods: { getCount: method([], ({ shapeCount }) => shapeCount) },
};
