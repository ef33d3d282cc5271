import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { aFolder, aWorkbookFile } from "../../support/a-workbook-file";
import { all, numbered, partsOf, treeOf } from "../../support/a-presentation";
import { PROJECT, runCommand } from "../../support/run-command";

const SAMPLE = path.join(PROJECT, "assets", "sample-practice.xlsx");

describe("npm run compare -- FILE --slides", () => {
  test("writes the meeting's slides beside the comparison, a slide for each associate of the sample", async () => {
    const folder = aFolder();
    const [out, slides] = [path.join(folder, "result.xlsx"), path.join(folder, "deck.pptx")];
    const ended = await runCommand(["compare", SAMPLE, "--out", out, "--slides", slides]);
    expect(ended).toMatchObject({ exitCode: 0 });
    expect(ended.result).toContain(`Slides: ${slides}`);
    expect(existsSync(out)).toBe(true);
    const parts = partsOf(readFileSync(slides));
    const words = numbered(parts, /^ppt\/slides\/slide\d+\.xml$/).map((name) => all(treeOf(parts, name), "a:t").map((text) => text.textContent).join(" "));
    for (const name of ["Amara Osei", "Carla Mendes", "Grace Whitfield"]) expect(words.some((each) => each.startsWith(`${name} Revenue:`))).toBe(true);
    expect(words[0]).toContain("Read figures tie to the ledger total");
  }, 60_000);

  test("says in the data where they are", async () => {
    const folder = aFolder();
    const slides = path.join(folder, "deck.pptx");
    const ended = await runCommand(["compare", SAMPLE, "--out", path.join(folder, "result.xlsx"), "--slides", slides, "--json"]);
    expect((JSON.parse(ended.result) as { slides: unknown }).slides).toBe(slides);
  }, 60_000);

  test("replaces no file, and then writes no comparison either", async () => {
    const folder = aFolder();
    const [out, slides] = [path.join(folder, "result.xlsx"), path.join(folder, "deck.pptx")];
    writeFileSync(slides, "changed by a partner");
    const ended = await runCommand(["compare", SAMPLE, "--out", out, "--slides", slides]);
    expect(ended).toMatchObject({ exitCode: 3 });
    expect(ended.notices).toContain("give --slides another name");
    expect(readFileSync(slides, "utf8")).toBe("changed by a partner");
    expect(existsSync(out)).toBe(false);
  });

  test("wants a name that says what it is", async () => {
    expect(await runCommand(["compare", SAMPLE, "--slides", "deck.xlsx"])).toMatchObject({ exitCode: 3, notices: expect.stringContaining(".pptx") as unknown });
  });

  test("makes none of a workbook that cannot be compared", async () => {
    const slides = path.join(aFolder(), "deck.pptx");
    const file = await aWorkbookFile({ Notes: [["nothing", "here"]] });
    expect(await runCommand(["compare", file, "--slides", slides])).toMatchObject({ exitCode: 3 });
    expect(existsSync(slides)).toBe(false);
  });
});
