import type { ClassDeclaration } from "../declare/class.js";
import { MODEL_CLASSES } from "../model/index.js";

/** The class and all that specialise it, those without objects of their own left out. */
export function substitutes(name: string): ClassDeclaration[] {
  const declaration = MODEL_CLASSES[name];
  if (declaration === undefined) return [];
  const special = Object.values(MODEL_CLASSES)
    .filter((one) => one.extends === name)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return [...(declaration.abstract === true ? [] : [declaration]), ...special.flatMap((one) => substitutes(one.name))];
}
