import { chooseDestination } from "../../../../../src/local/workbench/components/App/destination";
import { fileName } from "../../../../../src/local/workbench/components/App/use-save-as";

describe("where a workbook is saved", () => {
  it("is what the person chose, and the bytes go there", async () => {
    const written: unknown[] = [];
    const stream = { write: (bytes: Uint8Array) => Promise.resolve(void written.push([...bytes])), close: () => Promise.resolve(void written.push("closed")) };
    const handle = { name: "chosen.xlsx", createWritable: () => Promise.resolve(stream) } as unknown as FileSystemFileHandle;
    const destination = await chooseDestination("practice.xlsx", { showSaveFilePicker: () => Promise.resolve(handle) });
    if (destination === null || destination === "unavailable") throw new Error("A place was chosen.");
    await destination.write(new Uint8Array([1, 2]));
    expect([destination.name, written]).toEqual(["chosen.xlsx", [[1, 2], "closed"]]);
  });

  it("is nowhere when the person closes the choice, and asked otherwise where there is none", async () => {
    const closed = (): Promise<never> => Promise.reject(new DOMException("closed", "AbortError"));
    expect(await chooseDestination("practice.xlsx", { showSaveFilePicker: closed })).toBeNull();
    expect(await chooseDestination("practice.xlsx", {})).toBe("unavailable");
  });

  it.each([
    ["March", "March.xlsx"],
    ["March.XLSX", "March.xlsx"],
    [" a/b:c ", "a-b-c.xlsx"],
    [".xlsx", "Workbook.xlsx"],
  ])("%p is called %p", (typed, expected) => expect(fileName(typed)).toBe(expected));
});
