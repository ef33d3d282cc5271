import { downloadFile } from "../../../src/taskpane/jobs/download-file";

test("a file goes to the downloads under its name, byte for byte, and leaves nothing on the page", () => {
  const given: { readonly name: string; readonly blob: Blob }[] = [];
  let blob = new Blob();
  // jsdom has no addresses for blobs.
  URL.createObjectURL = (object) => {
    blob = object as Blob;
    return "blob:deck";
  };
  const note = (event: Event): void => {
    event.preventDefault();
    given.push({ name: (event.target as HTMLAnchorElement).download, blob });
  };
  document.addEventListener("click", note);
  downloadFile("practice-slides.pptx", new Uint8Array([1, 2, 3]));
  document.removeEventListener("click", note);
  expect(given).toEqual([{ name: "practice-slides.pptx", blob }]);
  expect(blob.size).toBe(3);
  expect(document.querySelector("a")).toBeNull();
});
