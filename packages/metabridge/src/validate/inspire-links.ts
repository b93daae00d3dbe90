import { type InspireOptions, type LinkStatus, validateInspire } from "@metabridge/inspire";
import { type MD_Metadata, readIso } from "@metabridge/iso19115";
import type { FollowedLink, FollowLink } from "./rule-set.js";

/** Links that are followed at the same time. */
const AT_ONCE = 8;

/** Follows the links that the rules ask about, each once, and keeps what they lead to in `known`. */
export async function followLinks(
  records: readonly MD_Metadata[],
  options: InspireOptions,
  follow: FollowLink,
  known: Map<string, LinkStatus>,
): Promise<void> {
  const asked = new Set<string>();
  // The rules say themselves which links they want to know of.
  validateInspire(records, {
    ...options,
    links: (url) => {
      if (!known.has(url)) asked.add(url);
      return known.get(url);
    },
  });
  const open = [...asked];
  const next = async (): Promise<void> => {
    for (let url = open.shift(); url !== undefined; url = open.shift()) {
      known.set(url, statusOf(await follow(url, { content: true })));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
}

function statusOf({ answers, text }: FollowedLink): LinkStatus {
  if (!answers) return "unreachable";
  if (text === undefined) return "other";
  const [record] = readIso(text).value;
  if (record === undefined || record.$fragment === true) return "other";
  const levels = (record.metadataScope ?? []).flatMap(({ resourceScope }) => resourceScope?.value ?? []);
  // ISO 19115: a record without a level is one of a data set.
  const isOfData = levels.length === 0 || levels.some((level) => level === "dataset" || level === "series");
  return isOfData ? "dataset-record" : "other-record";
}
