import type { Hub, Result, WriteOptions } from "@metabridge/core";

/** A way from the model of one hub to that of the other. */
export interface Crossing {
  readonly from: Hub;
  readonly to: Hub;
  /** Never throws for a bad record: what cannot be carried over is a loss. `undefined` where nothing could. */
  cross(model: unknown, options: WriteOptions): Result<unknown>;
}

/** The ways between the two hubs that {@link createMetabridge} uses where no others are given. */
export const crosswalk: readonly Crossing[] = [];
