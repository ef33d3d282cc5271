import { DEFAULT_LIMITS, FileError, openXlsx, type FileErrorKind, type OpenedFile } from "../../../src/local/files";
import { sheetPackage } from "../../support/xlsx/sheet-package";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE_LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_LINKS = "http://schemas.openxmlformats.org/package/2006/relationships";

const link = (id: string, kind: string, target: string): string => `<Relationship Id="${id}" Type="${OFFICE_LINKS}/${kind}" Target="${target}"/>`;
const links = (...each: readonly string[]): string => `<Relationships xmlns="${PACKAGE_LINKS}">${each.join("")}</Relationships>`;
const SHEET_LINK = link("rId1", "worksheet", "worksheets/sheet1.xml");
const worksheet = (before: string, after = ""): string => `<worksheet xmlns="${MAIN}">${before}<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>${after}</worksheet>`;
const workbookOf = (sheets: string): string => `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE_LINKS}"><sheets>${sheets}</sheets></workbook>`;
const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

/** A workbook that lists so many sheets. */
const sheetsListed = (count: number, partOf: (index: number) => string): Record<string, string> => ({
  "xl/workbook.xml": workbookOf(numbers(count).map((index) => `<sheet name="S${index}" sheetId="${index + 1}" r:id="rId${index}"/>`).join("")),
  "xl/_rels/workbook.xml.rels": links(...numbers(count).map((index) => link(`rId${index}`, "worksheet", partOf(index)))),
});

const open = (bytes: Uint8Array, limits = DEFAULT_LIMITS): Promise<OpenedFile> => openXlsx(bytes, "any.xlsx", limits);

async function refusal(bytes: Uint8Array, limits = DEFAULT_LIMITS): Promise<FileErrorKind | "opened"> {
  try {
    await open(bytes, limits);
    return "opened";
  } catch (error) {
    if (error instanceof FileError) return error.kind;
    throw error;
  }
}

// Each of these once took minutes, or far more; none is held to a time of its own, as a hang ends the test anyway.
describe("a file made to be a burden", () => {
  test("is too large with a hundred thousand sheets, though they are a few kilobytes", async () => {
    const bytes = sheetPackage("", sheetsListed(100_000, () => "worksheets/sheet1.xml"));
    expect(bytes.length).toBeLessThan(1_500_000);
    expect(await refusal(bytes)).toBe("too-large");
  });

  test("is opened with as many sheets as are allowed, and no more", async () => {
    const parts = Object.fromEntries(numbers(40).map((index) => [`xl/worksheets/s${index}.xml`, worksheet("")]));
    const bytes = sheetPackage("", { ...sheetsListed(40, (index) => `worksheets/s${index}.xml`), ...parts });
    expect((await open(bytes, { ...DEFAULT_LIMITS, sheets: 40 })).workbook.sheets).toHaveLength(40);
    expect(await refusal(bytes, { ...DEFAULT_LIMITS, sheets: 39 })).toBe("too-large");
  });

  test("is corrupt where two sheets are one part, which would be read as often as it is listed", async () => {
    expect(await refusal(sheetPackage("", sheetsListed(2, () => "worksheets/sheet1.xml")))).toBe("corrupt");
  });

  test("has a part read once, however often it is linked to", async () => {
    const tables = links(...numbers(4_000).map((index) => link(`t${index}`, "table", "../tables/t.xml")));
    const table = `<table ref="A1:B2" displayName="Payments">${"<tableColumn/>".repeat(2_000)}</table>`;
    const { workbook } = await open(sheetPackage("", { "xl/worksheets/_rels/sheet1.xml.rels": tables, "xl/tables/t.xml": table }));
    expect(workbook.sheets[0]?.tables.map(({ name }) => name)).toEqual(["Payments"]);
    const items = links(SHEET_LINK, ...numbers(4_000).map((index) => link(`c${index}`, "customXml", "../customXml/item1.xml")));
    expect(await refusal(sheetPackage("", { "xl/_rels/workbook.xml.rels": items, "customXml/item1.xml": `<a>${"x".repeat(2_000_000)}</a>` }))).toBe("opened");
  });

  test("is too large where a part would grow into a tree of millions of tags", async () => {
    expect(await refusal(sheetPackage(worksheet("<a/>".repeat(1_000_001))))).toBe("too-large");
  });

  test("is read to its end where tags are nested deep, and where entities would grow", async () => {
    expect(await refusal(sheetPackage(worksheet("<a>".repeat(20_000) + "</a>".repeat(20_000))))).toBe("opened");
    const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${worksheet("<x>&b;</x>")}`;
    expect(await refusal(sheetPackage(laughs))).toBe("corrupt");
  });

  test("is read once over where its tags have no end", async () => {
    expect(await refusal(sheetPackage("<row ".repeat(150_000)))).toBe("opened");
    expect(await refusal(sheetPackage("<c><is><t ".repeat(100_000)))).toBe("opened");
    expect(await refusal(sheetPackage(`<row r="1"><c r="A1" t="inlineStr"><is>${"<rPh>".repeat(150_000)}${"<t ".repeat(150_000)}</is></c></row>`))).toBe("opened");
  });

  test("gives each column one width, however often it names them all", async () => {
    const { workbook } = await open(sheetPackage(worksheet(`<cols>${'<col min="1" max="1" width="9"/>'}${'<col min="2000" max="16384" width="3"/>'.repeat(50_000)}</cols>`)));
    expect(workbook.sheets[0]?.columns.size).toBeLessThanOrEqual(16_384);
    expect(workbook.sheets[0]?.columns.get(0)?.width).toBeGreaterThan(0);
  });
});

describe("words every JavaScript object knows", () => {
  test("are an entity nobody defined, a state of no sheet and a kind of no rule", async () => {
    const cell = '<row r="1"><c r="A1" t="str"><v>&constructor;&amp;</v></c></row>';
    const validation = '<dataValidations><dataValidation type="constructor" sqref="A1"/><dataValidation type="whole" errorStyle="toString" error="No" sqref="A2"><formula1>1</formula1></dataValidation></dataValidations>';
    const { workbook } = await open(
      sheetPackage(`<worksheet xmlns="${MAIN}"><sheetData>${cell}</sheetData>${validation}</worksheet>`, { "xl/workbook.xml": workbookOf('<sheet name="constructor" state="constructor" sheetId="1" r:id="rId1"/>') }),
    );
    const [sheet] = workbook.sheets;
    expect(sheet?.cells.value(0, 0)).toBe("&constructor;&");
    expect(sheet?.visibility).toBe("Visible");
    expect(sheet?.dataValidations.map(({ errorAlert }) => errorAlert?.style)).toEqual(["Stop"]);
  });

  test("are settings like any other, and change no object", async () => {
    const settings = '<settings xmlns="urn:partner-track:settings"><setting name="__proto__">{"polluted":true}</setting><setting name="constructor">1</setting><setting name="deep">' + "[".repeat(500_000) + "</setting></settings>";
    const { workbook } = await open(sheetPackage("", { "xl/_rels/workbook.xml.rels": links(SHEET_LINK, link("c", "customXml", "../customXml/item1.xml")), "customXml/item1.xml": settings }));
    expect([...workbook.settings]).toEqual([["__proto__", { polluted: true }], ["constructor", 1]]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});
