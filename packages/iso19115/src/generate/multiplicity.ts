/** As UML writes it. */
export function multiplicityOf(many: boolean, required: boolean): string {
  return required ? (many ? "1..*" : "1") : many ? "0..*" : "0..1";
}
