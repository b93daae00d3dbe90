import type { Package } from "./package.js";
import type { PropertyDeclaration } from "./property.js";

export interface ClassOptions {
  /** The class that it specialises: its properties come first. */
  readonly extends?: string;
  readonly abstract?: boolean;
  /** Not in ISO 19115:2003 or 19115-2:2009, so that ISO 19139 has no element for it. */
  readonly since2014?: boolean;
  /** Not in the first edition of the ISO 19115-3 schemas. */
  readonly secondEdition?: boolean;
}

/** One class of the ISO 19115 family, with its properties in the order of the XML schemas. */
export interface ClassDeclaration extends ClassOptions {
  readonly name: string;
  readonly package: Package;
  readonly properties: Readonly<Record<string, PropertyDeclaration>>;
}

/**
 * Declares a class of the model. Types, readers, writers, checks and the reference page come from these declarations.
 *
 * @example
 * ```ts
 * const CI_Date = isoClass("CI_Date", CIT, { date: date().required(), dateType: code("CI_DateTypeCode").required() });
 * ```
 */
export function isoClass(
  name: string,
  inPackage: Package,
  properties: Readonly<Record<string, PropertyDeclaration>>,
  options: ClassOptions = {},
): ClassDeclaration {
  return { name, package: inPackage, properties, ...options };
}
