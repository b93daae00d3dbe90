import type {
  DcatReader,
  ExtentView,
  Json,
  PortalContact,
  PortalField,
  PortalLink,
  ResourceBuilder,
  ThemesView,
} from "@metabridge/portal";
import type { FieldReader } from "./field-reader.js";
import type { OpendatasoftOptions } from "./options.js";

/** What the fields of all templates are written from. */
export interface Writing {
  readonly from: DcatReader;
  readonly contacts: readonly PortalContact[];
  readonly publisher: PortalContact | undefined;
  readonly contact: PortalContact | undefined;
  readonly links: readonly PortalLink[];
  readonly extent: ExtentView;
  readonly themes: ThemesView;
  readonly options: OpendatasoftOptions;
}

/** What the fields of all templates are read into. */
export interface Reading {
  readonly to: ResourceBuilder;
  readonly options: OpendatasoftOptions;
}

/** One field of a template, with the rules of both directions. */
export interface TemplateField extends Omit<PortalField, "field"> {
  /** The value for the portal; undefined leaves the field out. */
  readonly write?: (writing: Writing) => Json | undefined;
  /** Reads the field, and others of the template that belong to it. */
  readonly read?: (field: FieldReader, reading: Reading) => void;
  /** Only in the Explore API: the Automation API has it elsewhere, or the portal computes it. */
  readonly exploreOnly?: boolean;
}

/** A set of metadata fields that a portal has switched on: one of Opendatasoft's own, or one that the portal made. */
export interface Template {
  /** Its name in the API: `dcat`, `inspire`, `custom`. */
  readonly name: string;
  readonly fields: Readonly<Record<string, TemplateField>>;
}

/** The fields of templates as the table of the documentation has them. */
export function portalFieldsOf(templates: readonly Template[]): PortalField[] {
  return templates.flatMap(({ name, fields }) =>
    Object.entries(fields).map(([field, { dcat, required, only, note }]) => ({
      field: `${name}.${field}`,
      dcat,
      ...(required === undefined ? {} : { required }),
      ...(only === undefined ? {} : { only }),
      ...(note === undefined ? {} : { note }),
    })),
  );
}
