import { openXlsx, saveXlsx } from "../../../src/local/files";
import { newWorkbook, type WorkbookModel } from "../../../src/local/host/model";

/** Two sheets with comments of three people. */
function aDiscussedWorkbook(): WorkbookModel {
  const workbook = newWorkbook(["One", "Two"]);
  workbook.sheets[0]?.cells.rows.push(["a", "b"], ["c", "d"]);
  workbook.sheets[0]?.comments.push(
    { id: "{1}", row: 1, column: 0, content: "Locum <in> Q2 & Q3?", author: "Rita", replies: [{ content: "Yes", author: "Omar" }, { content: "Thanks", author: "Rita" }] },
    { id: "{2}", row: 0, column: 1, content: "Second", author: "Omar", replies: [] },
  );
  workbook.sheets[1]?.comments.push({ id: "{3}", row: 4, column: 2, content: "Elsewhere", author: "Ines", replies: [] });
  return workbook;
}

const commentsOf = (workbook: WorkbookModel): unknown => workbook.sheets.map(({ comments }) => comments.map(({ id: _id, ...comment }) => comment));

describe("comments in files", () => {
  test("they come back as they went, with their answers and authors", async () => {
    const workbook = aDiscussedWorkbook();
    const { bytes } = await saveXlsx({ workbook, package: null });
    const opened = await openXlsx(bytes, "discussed.xlsx");
    expect(commentsOf(opened.workbook)).toEqual(commentsOf(workbook));
  });

  test("a sheet added to a file that has comments lists its people once more only if they are new", async () => {
    const first = await openXlsx((await saveXlsx({ workbook: aDiscussedWorkbook(), package: null })).bytes, "discussed.xlsx");
    const added = newWorkbook(["Three"]).sheets[0];
    if (added === undefined) throw new Error("a sheet was asked for");
    added.comments.push({ id: "{4}", row: 0, column: 0, content: "New", author: "Rita", replies: [{ content: "Newer", author: "Paul" }] });
    first.workbook.sheets.push({ ...added, id: "{three}" });
    const again = await openXlsx((await saveXlsx(first)).bytes, "discussed.xlsx");
    expect(commentsOf(again.workbook)).toEqual(commentsOf(first.workbook));
    const people = new TextDecoder().decode(again.package.bytes("xl/persons/person1.xml"));
    expect(people.match(/displayName="\w+"/g)).toEqual(['displayName="Rita"', 'displayName="Omar"', 'displayName="Ines"', 'displayName="Paul"']);
  });
});
