import type { ProjectRecord } from "../evidence";
import { projectLift } from "../projects";

/** The project that speaks for an associate, and its index, before being 100 and more being better. */
export interface MeasuredProject {
  readonly project: ProjectRecord;
  readonly index: number;
}

/**
 * One problem owned well: of the primary projects, or of all where none is, the last one that is measured. Where less is
 * better a fall by a quarter counts as 125, so that no measure that vanishes outweighs everything.
 */
export function speakingProject(projects: readonly ProjectRecord[]): MeasuredProject | null {
  const primary = projects.filter(({ isPrimary }) => isPrimary);
  const measured = (primary.length > 0 ? primary : projects).flatMap((project) => {
    const lift = project.before === null || project.after === null ? null : projectLift(project.before, project.after);
    return lift === null ? [] : [{ project, index: project.better === "higher" ? lift : 200 - lift }];
  });
  return measured.at(-1) ?? null;
}
