/** The essay's "several": so many different people who ask not to be assigned are no accident. */
export const SEVERAL_PEOPLE = 3;
