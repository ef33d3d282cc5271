/** A name as its owner writes it where the file shouts or whispers; mixed case is left as it is. */
export function properCase(name: string): string {
  const letters = name.replace(/[^\p{L}]/gu, "");
  const isMixed = letters !== letters.toUpperCase() && letters !== letters.toLowerCase();
  return isMixed ? name : name.toLowerCase().replace(/\p{L}[\p{L}\p{M}]*/gu, capital).replace(/'S\b/g, "'s");
}

function capital(word: string): string {
  const raised = word.charAt(0).toUpperCase() + word.slice(1);
  return /^Mc\p{L}{2,}/u.test(raised) ? `Mc${raised.charAt(2).toUpperCase()}${raised.slice(3)}` : raised;
}
