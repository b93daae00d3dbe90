/** `MinCountConstraintComponent` of the SHACL vocabulary to `min-count`, the end of a code. */
export function constraintName(component: string): string {
  return component
    .replace(/^.*[#/]/, "")
    .replace(/ConstraintComponent$/, "")
    .replace(/(?<=[a-z])(?=[A-Z])/g, "-")
    .toLowerCase();
}
