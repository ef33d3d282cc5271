import fc from "fast-check";
import { OriginalPackage, PackageEditor, crc32, relativeTarget, relationshipsPath, resolvePartPath, readRelationships } from "../../../../src/local/files/package";
import { changedPaths, packageOf, partsOf, partText } from "../../../support/xlsx/parts";

const PARTS = {
  "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/A.xml" ContentType="a"/></Types>',
  "xl/A.xml": "<a/>",
  "xl/b.xml": "<b>kept</b>",
  "xl/_rels/A.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="x/table" Target="b.xml"/><Relationship Id="rId3" Type="x/link" Target="http://b.xml" TargetMode="External"/></Relationships>',
};

const edit = (): PackageEditor => new PackageEditor(new OriginalPackage(packageOf(PARTS)));

describe("a package being edited", () => {
  test("is written back as it was when nothing was changed, even where parts were looked at", () => {
    const editor = edit();
    editor.edit("xl/A.xml");
    expect(changedPaths(packageOf(PARTS), editor.write())).toEqual([]);
  });

  test("takes parts in and out together with what names them", () => {
    const editor = edit();
    editor.put("xl/new.xml", "<new/>", "n");
    editor.remove("xl/A.xml");
    const written = editor.write();
    expect([...partsOf(written).keys()]).toEqual(["[Content_Types].xml", "xl/b.xml", "xl/new.xml"]);
    expect(partText(written, "[Content_Types].xml")).toContain('PartName="/xl/new.xml" ContentType="n"');
    expect(partText(written, "[Content_Types].xml")).not.toContain("A.xml");
  });

  test("finds parts whatever the case of their names", () => {
    expect(edit().find("XL/a.XML")).toBe("xl/A.xml");
    expect(edit().text("xl/a.xml")).toBe("<a/>");
  });

  test("links parts under ids nobody has, and takes a link away without touching one that leads outside", () => {
    const editor = edit();
    expect(editor.link("xl/A.xml", "xl/sub/c.xml", "table")).toBe("rId4");
    expect(editor.link("xl/b.xml", "xl/A.xml", "table")).toBe("rId1");
    editor.unlink("xl/A.xml", "xl/b.xml");
    expect(readRelationships(editor, "xl/A.xml").map(({ id, target, external }) => [id, target, external])).toEqual([["rId3", "http://b.xml", true], ["rId4", "xl/sub/c.xml", false]]);
  });

  test("gives each new part a path of its own", () => {
    const editor = edit();
    editor.put("xl/sheet1.xml", "");
    expect(editor.freshPath("xl/sheet#.xml")).toBe("xl/sheet2.xml");
  });

  test("any bytes come back from a written package", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5_000 }), (bytes) => {
        const editor = edit();
        editor.put("xl/b.xml", bytes);
        const written = editor.write();
        expect(Buffer.from(partsOf(written).get("xl/b.xml") ?? [])).toEqual(Buffer.from(bytes));
        expect(Buffer.from(new OriginalPackage(written).bytes("xl/b.xml"))).toEqual(Buffer.from(bytes));
      }),
      { numRuns: 40 },
    );
  });

  test("the checksum is the one zip archives use", () => {
    expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
  });
});

describe("paths in a package", () => {
  test.each([
    ["xl/workbook.xml", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
    ["xl/worksheets/sheet1.xml", "../tables/table1.xml", "xl/tables/table1.xml"],
    ["xl/workbook.xml", "/xl/styles.xml", "xl/styles.xml"],
    ["", "xl/workbook.xml", "xl/workbook.xml"],
  ])("from %s, %s is %s", (from, target, path) => {
    expect(resolvePartPath(from, target)).toBe(path);
    expect(resolvePartPath(from, relativeTarget(from, path))).toBe(path);
  });

  test("links stand beside the part they belong to", () => {
    expect(relationshipsPath("xl/workbook.xml")).toBe("xl/_rels/workbook.xml.rels");
    expect(relationshipsPath("")).toBe("_rels/.rels");
  });
});
