import { matchingFunctions } from "../../../../src/local/workbench/completion/matching-functions";
import { takeFunction } from "../../../../src/local/workbench/completion/take-function";

const FUNCTIONS = ["COLLECTIONS_TREND", "COLLECTIONS_PER_CFTE", "NET_COLLECTION_RATE", "PAYER_MIX"].map((name) => ({ name, parameters: [] }));
const namesFor = (typed: string): readonly string[] => matchingFunctions(FUNCTIONS, typed).map(({ name }) => name);

test("names that begin so come before those that hold it", () => {
  expect(namesFor("coll")).toEqual(["COLLECTIONS_TREND", "COLLECTIONS_PER_CFTE", "NET_COLLECTION_RATE"]);
  expect(namesFor("C")).toEqual(["COLLECTIONS_TREND", "COLLECTIONS_PER_CFTE"]);
  expect(namesFor("xyz")).toEqual([]);
});

test("a taken function opens its bracket, once", () => {
  expect(takeFunction("=1+PAY", { from: 3, to: 6, typed: "PAY" }, "PAYER_MIX")).toEqual({ text: "=1+PAYER_MIX(", caret: 13 });
  expect(takeFunction("=PAY(A1)", { from: 1, to: 4, typed: "PAY" }, "PAYER_MIX")).toEqual({ text: "=PAYER_MIX(A1)", caret: 11 });
});
