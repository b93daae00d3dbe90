/** One field of a portal, and the properties of DCAT that it holds: a line of the mapping, in both directions. */
export interface PortalField {
  /** The field's path in the portal's document, as its documentation names it: `resources[].format`. */
  readonly field: string;
  /** `Dataset.title`, `Distribution.downloadURL`: names of the DCAT model. Empty for what is the portal's alone. */
  readonly dcat: readonly string[];
  readonly required?: boolean;
  /** `to`: only written, `from`: only read; both where it is absent. */
  readonly only?: "to" | "from";
  readonly note?: string;
}
