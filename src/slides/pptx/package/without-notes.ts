import type JSZip from "jszip";

/** Takes out the notes pages, which are all empty, and everything that names them or a part that is not there. */
export async function withoutNotes(zip: JSZip): Promise<void> {
  for (const name of Object.keys(zip.files)) if (/^ppt\/notes(?:Slides|Masters)\//.test(name)) zip.remove(name);
  const parts = Object.keys(zip.files).filter((name) => name.endsWith(".rels") || name === "ppt/presentation.xml" || name === "docProps/app.xml");
  await Promise.all(parts.map(async (part) => zip.file(part, unnamed((await zip.file(part)?.async("string")) ?? ""))));
  const types = (await zip.file("[Content_Types].xml")?.async("string")) ?? "";
  zip.file(
    "[Content_Types].xml",
    types.replace(/\s*<Override PartName="\/([^"]+)"[^>]*\/>/g, (override, part: string) => (zip.file(part) === null ? "" : override)),
  );
}

const unnamed = (xml: string): string =>
  xml
    .replace(/<Relationship [^>]*relationships\/notes(?:Slide|Master)"[^>]*\/>/g, "")
    .replace(/<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s, "")
    .replace(/<Notes>\d+<\/Notes>/, "<Notes>0</Notes>");
