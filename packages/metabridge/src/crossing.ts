import type { Hub, Result, WriteOptions } from "@metabridge/core";
import { type DcatToIsoOptions, dcatToIso, type IsoToDcatOptions, isoToDcat } from "@metabridge/crosswalk";
import type { Resource } from "@metabridge/dcat";
import type { MD_Metadata } from "@metabridge/iso19115";

/** What the crosswalk understands, beside what every writer does. */
export interface CrossingOptions extends WriteOptions, Omit<IsoToDcatOptions, "trace">, DcatToIsoOptions {}

/** A way from the model of one hub to that of the other. */
export interface Crossing {
  readonly from: Hub;
  readonly to: Hub;
  /** Never throws for a bad record: what cannot be carried over is a loss. `undefined` where nothing could. */
  cross(model: unknown, options: CrossingOptions): Result<unknown>;
}

/** The ways between the two hubs that {@link createMetabridge} uses where no others are given. */
export const crosswalk: readonly Crossing[] = [
  { from: "iso19115", to: "dcat", cross: (model, options) => isoToDcat(model as MD_Metadata, options) },
  { from: "dcat", to: "iso19115", cross: (model, options) => dcatToIso(model as Resource, options) },
];
