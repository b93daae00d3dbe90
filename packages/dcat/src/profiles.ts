import { InvalidOptionError } from "@metabridge/core";
import type { Profile } from "./profile.js";
import { DCAT_AP } from "./profiles/dcat-ap.js";
import { DCAT_AP_2 } from "./profiles/dcat-ap-2.1.1.js";
import { DCAT_AP_3_0_0 } from "./profiles/dcat-ap-3.0.0.js";
import { DCAT_AP_CH, DCAT_AP_CH_3 } from "./profiles/dcat-ap-ch.js";
import { DCAT_AP_DE } from "./profiles/dcat-ap-de.js";
import { DCAT_AP_HVD } from "./profiles/dcat-ap-hvd.js";
import { GEODCAT_AP } from "./profiles/geodcat-ap.js";

/** The profiles that can be asked for by name. */
export const PROFILES: readonly Profile[] = [
  DCAT_AP,
  DCAT_AP_3_0_0,
  DCAT_AP_2,
  GEODCAT_AP,
  DCAT_AP_HVD,
  DCAT_AP_DE,
  DCAT_AP_CH,
  DCAT_AP_CH_3,
];

/**
 * A profile by its id; a profile object is given back as it is.
 * Throws an {@link InvalidOptionError} where there is none of that name.
 */
export function profileOf(profile: Profile | string): Profile {
  if (typeof profile !== "string") return profile;
  const found = PROFILES.find(({ id }) => id === profile);
  if (found !== undefined) return found;
  const known = PROFILES.map(({ id }) => id).join(", ");
  throw new InvalidOptionError("profile", `There is no profile “${profile}”. Known profiles: ${known}.`);
}
