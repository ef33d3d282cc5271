/** A failure in words for a person, with a detail to send to whoever helps. The detail holds no figures. */
export interface Failure {
  readonly title: string;
  readonly whatToDo: string;
  readonly detail: string;
}
