import { type Activity, dateLiteral, type Standard } from "@metabridge/dcat";
import type { JsonReader, ResourceBuilder } from "@metabridge/portal";
import { degreeOfPass } from "@metabridge/vocabularies";
import { bookkeeping } from "./contacts.js";

const LABELS = { conformant: "Conformant", notConformant: "Not Conformant", notEvaluated: "Not Evaluated" } as const;

/** specifications[] -> dct:conformsTo; where the data do not conform, or nobody looked: the test. GeoDCAT-AP 3.0, “Conformity”. */
export function specifications(from: JsonReader, to: ResourceBuilder): void {
  for (const entry of from.objects("specifications")) {
    bookkeeping(entry);
    const specification = entry.object("specification");
    if (specification === undefined) continue;
    bookkeeping(specification);
    specification.ignore("isLocked", "how the API keeps it");
    specification.ignore("owner", "the group that keeps the specification");
    const [title, url] = [
      specification.string("name"),
      specification.has("link") ? specification.url("link") : undefined,
    ];
    const published = specification.string("published");
    const issued = published === undefined ? undefined : dateLiteral(published.replace(/T00:00:00$/, ""));
    const standard: Standard = {
      $type: "Standard",
      ...(url === undefined ? {} : { $id: url }),
      ...(title === undefined
        ? {}
        : { title: [{ value: title, ...(to.language === undefined ? {} : { language: to.language }) }] }),
      ...(issued === undefined ? {} : { issued }),
    };
    const degree = degreeOfPass(entry.boolean("conformant"));
    if (degree.code === "conformant") to.add("conformsTo", standard);
    else {
      to.add("wasUsedBy", {
        $type: "Activity",
        qualifiedAssociation: [{ $type: "Association", hadPlan: [{ $type: "Plan", wasDerivedFrom: [standard] }] }],
        generated: [
          {
            $type: "Entity",
            type: [{ $type: "Concept", $id: degree.iri, prefLabel: [{ value: LABELS[degree.code], language: "en" }] }],
          },
        ],
      } satisfies Activity);
    }
  }
}
