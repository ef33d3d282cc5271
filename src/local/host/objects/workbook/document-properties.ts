import type { WorkbookModel } from "../../model";
import { assignable, type HostType, type Scalar } from "../../protocol/host-type";
import { text } from "../../protocol/kinds";
import { requireWritableWorkbook } from "../changes/require-writable";

const property = (name: string): Scalar<WorkbookModel, string> =>
  assignable<WorkbookModel, string, string>(
    (_workbook, host) => host.documentProperties.get(name) ?? "",
    text,
    (_workbook, value, host) => {
      requireWritableWorkbook(host);
      host.documentProperties.set(name, value);
    },
  );

/** Title, author and so on. They last as long as the host: the file folder does not know them. */
export const documentPropertiesType: HostType<Excel.DocumentProperties, WorkbookModel> = {
  scalars: {
    title: property("title"),
    subject: property("subject"),
    author: property("author"),
    company: property("company"),
    keywords: property("keywords"),
    comments: property("comments"),
    category: property("category"),
    manager: property("manager"),
  },
};
