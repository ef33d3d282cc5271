/** A heading in small letters and single spaces, without accents or punctuation: "PatientDOB" and "patient_dob" are both "patient dob". */
export const plainHeading = (heading: string): string =>
  heading
    .normalize("NFKD")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replace(/['’\p{M}]/gu, "")
    .replace(/[^\p{L}\p{N}%#]+/gu, " ")
    .trim();
