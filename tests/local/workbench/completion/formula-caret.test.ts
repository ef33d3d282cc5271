import fc from "fast-check";
import { formulaCaret } from "../../../../src/local/workbench/completion";

/** What is found where the mark | stands. */
const at = (marked: string): ReturnType<typeof formulaCaret> => formulaCaret(marked.replace("|", ""), marked.indexOf("|"));
const nameAt = (marked: string): string | null => at(marked).name?.typed ?? null;
const callAt = (marked: string): string | null => {
  const { call } = at(marked);
  return call && `${call.functionName} ${call.argument}`;
};

test.each([
  ["=COLL|", "COLL"],
  ["=1+pay|", "pay"],
  ["=SUM(A1,OVER|)", "OVER"],
  ["=CO|LLECTIONS", "CO"],
  ["COLL|", null],
  ["=1|", null],
  ['="COLL|', null],
  ["='COLL|", null],
  ["=Sheet1!COLL|", null],
  ["=$A|", null],
  ["=SUM(|", null],
])("in %s the name being written is %s", (marked, expected) => expect(nameAt(marked)).toBe(expected));

test.each([
  ["=SUM(|", "SUM 0"],
  ["=payer_risk(A1,B|", "PAYER_RISK 1"],
  ["=A(B(1,2),|", "A 1"],
  ["=A(B(1,|", "B 1"],
  ["=A((1,2),|", "A 1"],
  ["=A({1,2;3},|", "A 1"],
  ['=A("x,(y",|', "A 1"],
  ["=A('x,y'!B1,,|", "A 2"],
  ["=A(1)|", null],
  ["=(1,|", null],
])("in %s the argument being written is %s", (marked, expected) => expect(callAt(marked)).toBe(expected));

test("the whole name is taken, also what stands behind the caret", () => {
  expect(at("=1+CO|LL(2)").name).toEqual({ from: 3, to: 7, typed: "CO" });
});

test("no text and no caret in it is too odd", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("=", '"', "'", "(", ")", ",", "A", "1", "{", "}", "!", " ") }), fc.nat(30), (text, caret) => {
      const { name } = formulaCaret(`=${text}`, caret);
      if (name) expect(`=${text}`.slice(name.from, caret)).toBe(name.typed);
    }),
  );
});
