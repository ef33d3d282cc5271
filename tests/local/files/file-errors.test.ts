import fc from "fast-check";
import { FileError, openXlsx, type FileErrorKind, type PackageLimits, DEFAULT_LIMITS } from "../../../src/local/files";
import { readFixture } from "../../support/xlsx/fixtures";
import { packageOf, withParts } from "../../support/xlsx/parts";
import { sheetPackage } from "../../support/xlsx/sheet-package";

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const compoundFile = (streamName: string): Uint8Array => Uint8Array.from([...COMPOUND_FILE, ...new Array<number>(504).fill(0), ...[...streamName].flatMap((letter) => [letter.charCodeAt(0), 0])]);

/** The kind of error a file is refused with, or "opened". Any other failure fails the test. */
async function outcome(bytes: Uint8Array, limits: PackageLimits = DEFAULT_LIMITS): Promise<FileErrorKind | "opened"> {
  try {
    await openXlsx(bytes, "any.xlsx", limits);
    return "opened";
  } catch (error) {
    if (error instanceof FileError) return error.kind;
    throw error;
  }
}

describe("a file that cannot be opened", () => {
  test("is encrypted when it is a compound file with an encrypted package in it", async () => {
    expect(await outcome(compoundFile("EncryptedPackage"))).toBe("encrypted");
  });

  test("is no .xlsx when it is an old .xls, text, nothing at all or another program's package", async () => {
    expect(await outcome(compoundFile("Workbook"))).toBe("not-xlsx");
    expect(await outcome(new TextEncoder().encode("a,b,c\n1,2,3"))).toBe("not-xlsx");
    expect(await outcome(new Uint8Array())).toBe("not-xlsx");
    expect(await outcome(packageOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" }))).toBe("not-xlsx");
    const links =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
    expect(await outcome(packageOf({ "_rels/.rels": links, "word/document.xml": "<document/>" }))).toBe("not-xlsx");
  });

  test("is corrupt when a part is missing, is not XML, or has no end", async () => {
    const whole = readFixture("rich.xlsx");
    expect(await outcome(withParts(whole, { "xl/workbook.xml": "<workbook" }))).toBe("corrupt");
    expect(await outcome(withParts(whole, { "xl/styles.xml": "nothing" }))).toBe("corrupt");
    expect(await outcome(withParts(whole, { "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row>" }))).toBe("corrupt");
    expect(await outcome(sheetPackage("", { "xl/_rels/workbook.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>' }))).toBe("corrupt");
  });

  test("is too large when it unpacks to more than the limit, whatever its packed size", async () => {
    const bomb = sheetPackage("", { "xl/bomb.xml": " ".repeat(5_000_000) });
    expect(bomb.length).toBeLessThan(20_000);
    expect(await outcome(bomb, { ...DEFAULT_LIMITS, totalBytes: 1_000_000 })).toBe("too-large");
    const largeSheet = sheetPackage(`<row r="1"><c r="A1"><v>1</v></c></row>${" ".repeat(2_000_000)}`);
    expect(await outcome(largeSheet, { ...DEFAULT_LIMITS, partBytes: 1_000_000 })).toBe("too-large");
  });

  test("is too large when a few cells far apart would fill a sheet", async () => {
    const rows = Array.from({ length: 2_000 }, (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`).join("");
    expect(await outcome(sheetPackage(rows))).toBe("too-large");
  });

  test("is corrupt when a cell stands outside the sheet", async () => {
    expect(await outcome(sheetPackage('<row r="1048577"><c r="A1048577"><v>1</v></c></row>'))).toBe("corrupt");
    expect(await outcome(sheetPackage('<row r="1"><c r="XFE1"><v>1</v></c></row>'))).toBe("corrupt");
  });

  test("never opens, and never fails otherwise, when it has been cut short", async () => {
    const whole = readFixture("rich.xlsx");
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length - 23 }), async (length) => {
        expect(await outcome(whole.slice(0, length))).toMatch(/^(?:corrupt|not-xlsx)$/);
      }),
      { numRuns: 60 },
    );
  });

  test("is refused or opened, but never fails otherwise, when single bytes have changed", async () => {
    const whole = readFixture("excel-parts.xlsx");
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }), async (changes) => {
        const damaged = whole.slice();
        for (const [place, byte] of changes) damaged[place] = byte;
        expect(["opened", "corrupt", "not-xlsx", "encrypted", "too-large"]).toContain(await outcome(damaged));
      }),
      { numRuns: 150 },
    );
  });

  test("is refused or opened, but never fails otherwise, when its sheet is any text", async () => {
    const bits = fc.constantFrom("<", ">", "/", "c", " r=", '"A1"', "row", "<c>", "</c>", "<v>", "</v>", "<f", " t=", '"s"', "1", "sheetData", "&", "&#x", "<row>", "<is>", "'");
    await fc.assert(
      fc.asyncProperty(fc.array(bits, { maxLength: 30 }), async (pieces) => {
        expect(["opened", "corrupt", "too-large"]).toContain(await outcome(sheetPackage(`<row>${pieces.join("")}`)));
      }),
      { numRuns: 200 },
    );
  });
});
