import type { JsonReader, ResourceBuilder } from "@metabridge/portal";
import { bookkeeping } from "./contacts.js";

/** Restrictions that only point to what says it. */
const POINTERS: ReadonlySet<string> = new Set(["license", "other"]);

/** In words what MD_RestrictionCode says. */
const RESTRICTIONS: Readonly<Record<string, string>> = {
  copyright: "Copyright",
  patent: "Patent",
  patentPending: "Patent pending",
  trademark: "Trademark",
  intellectualPropertyRights: "Intellectual property rights",
};

/** conditions[] -> dct:license, the first; what is said beside it -> dct:rights. */
export function conditions(from: JsonReader, to: ResourceBuilder): void {
  for (const condition of from.objects("conditions")) {
    bookkeeping(condition);
    const licence = condition.object("license");
    if (licence !== undefined) {
      bookkeeping(licence);
      const fields = { name: licence.string("name"), url: licence.has("link") ? licence.url("link") : undefined };
      if (to.has("license")) to.rights([fields.name, fields.url].filter((one) => one !== undefined).join(", "));
      else to.licence(fields);
      to.rights(licence.string("content"));
    }
    to.rights(condition.string("description"));
  }
}

/** limitations[] -> dct:rights; INSPIRE's limitations on public access -> dct:accessRights too. */
export function limitations(from: JsonReader, to: ResourceBuilder): void {
  for (const limitation of from.objects("limitations")) {
    bookkeeping(limitation);
    limitation.ignore("type", "legal or security: the statement stands in both");
    const restriction = limitation.string("restriction");
    if (restriction !== undefined && !POINTERS.has(restriction)) to.rights(RESTRICTIONS[restriction] ?? restriction);
    to.rights(limitation.string("description"));
    const directive = limitation.object("directive");
    if (directive === undefined) continue;
    bookkeeping(directive);
    const [name, description] = [directive.string("name"), directive.string("description")];
    const isKnown = to.has("accessRights") || to.accessRights(name) || to.accessRights(description);
    to.rights(isKnown ? (description ?? name) : [name, description].filter((one) => one !== undefined).join(". "));
  }
}
