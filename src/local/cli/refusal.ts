/** Something the person at the terminal can put right; its message is the sentence to show. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
