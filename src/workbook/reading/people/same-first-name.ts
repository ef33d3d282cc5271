/** First names and the short forms people go by. */
const FAMILIES: readonly string[] = [
  "robert bob rob bobby robbie", "william bill will billy liam", "richard rick dick rich ricky", "james jim jimmy jamie", "john jack johnny jon", "jonathan jon", "joseph joe joey",
  "michael mike mick mickey", "thomas tom tommy", "charles charlie chuck", "edward ed eddie ted ned", "theodore ted theo", "daniel dan danny", "david dave", "steven stephen steve",
  "matthew matt", "anthony tony", "andrew andy drew", "christopher chris kit", "kenneth ken kenny", "gregory greg", "jeffrey jeff geoffrey", "lawrence larry", "ronald ron", "donald don",
  "timothy tim", "benjamin ben", "samuel sam", "nicholas nick", "alexander alex", "alexandra alex sandra", "patrick pat", "patricia pat patty trish", "peter pete", "philip phil",
  "francis frank", "gerald gerry jerry", "leonard len leo", "raymond ray", "douglas doug", "zachary zach", "nathaniel nathan nate", "joshua josh", "frederick fred", "vincent vince",
  "elizabeth liz beth betsy betty lisa eliza", "katherine catherine kate kathy cathy katie kat kathryn", "margaret maggie meg peggy", "jennifer jen jenny", "jessica jess", "rebecca becky",
  "susan sue susie", "deborah debra deb debbie", "barbara barb", "christine christina chris tina", "victoria vicky tori", "samantha sam", "stephanie steph", "kimberly kim",
  "jacqueline jackie", "cynthia cindy", "pamela pam", "sandra sandy", "teresa theresa terry", "judith judy", "abigail abby", "amanda mandy", "melissa missy", "allison alison ali",
];

const FAMILY_OF: ReadonlyMap<string, readonly number[]> = FAMILIES.reduce((known, family, place) => {
  for (const name of family.split(" ")) known.set(name, [...(known.get(name) ?? []), place]);
  return known;
}, new Map<string, number[]>());

const FEWEST_LETTERS = 3;

/** Whether two first names, in plain lower case, may be one person's, who may go by a middle name: "J Michael" is Mike. */
export function maySameFirstName(one: string, other: string): boolean {
  return one.split(" ").some((name) => other.split(" ").some((another) => maySameName(name, another)));
}

/** The same, an initial, the beginning of the other, or a short form. */
function maySameName(one: string, other: string): boolean {
  if (one === other) return true;
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if (longer.startsWith(shorter) && (shorter.length === 1 || shorter.length >= FEWEST_LETTERS)) return true;
  const families = FAMILY_OF.get(shorter) ?? [];
  return (FAMILY_OF.get(longer) ?? []).some((place) => families.includes(place));
}
