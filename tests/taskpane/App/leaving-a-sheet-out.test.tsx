import { screen } from "@testing-library/react";
import { aSmallPractice } from "../../support/a-small-practice";
import { aPaneAtWork, untilUnderstood } from "../support/a-pane-at-work";

jest.setTimeout(60_000);

test("a sheet that is no part of the group's figures is left out for good, is said in Settings, and can be taken in again", async () => {
  const model = aSmallPractice();
  const first = await aPaneAtWork(model);
  await untilUnderstood();
  await first.pointAt("Clinical FTE", "B2");
  await first.user.click(await screen.findByText("Leave “Clinical FTE” out"));
  await screen.findByText("This sheet is left out, as you said. Nothing on it is read.", undefined, { timeout: 10_000 });
  expect(screen.getByText("The sheet Clinical FTE is left out, as was answered.", { exact: false })).toBeInTheDocument();

  await first.user.click(screen.getByText("Meeting", { selector: "button" }));
  await first.user.click(await screen.findByText("Write comparison"));
  await screen.findByText("The comparison is written", undefined, { timeout: 15_000 });
  first.close();

  const second = await aPaneAtWork(model);
  await untilUnderstood();
  await second.pointAt("Clinical FTE", "B2");
  await screen.findByText("This sheet is left out, as you said. Nothing on it is read.");
  await second.user.click(screen.getByLabelText("Settings"));
  expect(await screen.findByText("Whether the sheet “Clinical FTE” is read", { exact: false })).toHaveTextContent("No, it is left out");
  await second.user.click(await screen.findByText("Data", { selector: "button" }));
  await second.user.click(await screen.findByText("Read “Clinical FTE” again"));
  await screen.findByText("Leave “Clinical FTE” out", undefined, { timeout: 10_000 });
  second.close();
});
