import type { MD_Metadata } from "@metabridge/iso19115";
import { code, datasetRecord, day, identifier, link, organisation, serviceRecord, words } from "./record.js";

const person = (role: string) => ({
  $type: "CI_Responsibility" as const,
  role: code(role),
  party: [
    {
      $type: "CI_Organisation" as const,
      name: words("Stadt"),
      individual: [{ $type: "CI_Individual" as const, name: words("Anna Arndt") }],
    },
  ],
});

const ROLES =
  "publisher author contributor owner custodian distributor originator principalInvestigator processor resourceProvider user".split(
    " ",
  );
const ASSOCIATIONS =
  "largerWorkCitation isComposedOf series source dependency revisionOf crossReference stereoMate".split(" ");

const associated = (property: "name" | "metadataReference") =>
  ASSOCIATIONS.map((type) => ({
    $type: "MD_AssociatedResource" as const,
    associationType: code(type),
    [property]: { $type: "CI_Citation" as const, title: words("Straßen") },
  }));

/** Records for what is rare in real ones. */
export const SMALL_RECORDS: readonly MD_Metadata[] = [
  datasetRecord(
    {
      pointOfContact: [
        ...ROLES.map((role) => organisation(role, "Stadt")),
        {
          $type: "CI_Responsibility",
          role: code("pointOfContact"),
          party: [{ $type: "CI_Individual", positionName: words("Leiterin") }],
        },
      ],
      associatedResource: [...associated("name"), ...associated("metadataReference")] as never,
      spatialResolution: [
        { $type: "MD_Resolution", vertical: { value: 1, uom: "m" } },
        { $type: "MD_Resolution", levelOfDetail: words("LoD2") },
      ],
      graphicOverview: [{ $type: "MD_BrowseGraphic", linkage: [link("https://example.org/karte.png")] }],
      additionalDocumentation: [
        { $type: "CI_Citation", title: words("Bericht") },
        { $type: "CI_Citation", onlineResource: [link("https://example.org/b.pdf")] },
      ],
      extent: [
        {
          $type: "EX_Extent",
          temporalElement: [
            { $type: "EX_TemporalExtent", extent: { $type: "TimePeriod", name: [{ value: "Mittelalter" }] } },
          ],
        },
      ],
      resourceConstraints: [
        { $type: "MD_LegalConstraints", otherConstraints: [words("CC BY 4.0")], useConstraints: [code("copyright")] },
      ],
    },
    {
      contact: [...ROLES, "editor"].map((role) => organisation(role, "Stadt")),
      applicationSchemaInfo: [
        {
          $type: "MD_ApplicationSchemaInformation",
          name: {
            $type: "CI_Citation",
            title: words("Schema"),
            date: ["publication", "revision", "creation"].map((type) => ({
              $type: "CI_Date" as const,
              date: day("2020"),
              dateType: code(type),
            })),
          },
        },
      ],
      distributionInfo: [
        {
          $type: "MD_Distribution",
          transferOptions: [
            {
              $type: "MD_DigitalTransferOptions",
              onLine: [
                link("https://example.org/wms?request=GetCapabilities&service=WMS", {
                  description: words("Kartendienst"),
                }),
              ],
            },
          ],
        },
      ],
    },
  ),
  datasetRecord({ pointOfContact: [...ROLES, "editor"].map(person) }, { contact: [...ROLES, "editor"].map(person) }),
  serviceRecord({
    serviceStandard: [{ $type: "CI_Citation", title: words("WMS 1.3.0") }],
    operatedDataset: [{ $type: "CI_Citation", identifier: [identifier("4711")] }],
  }),
];
