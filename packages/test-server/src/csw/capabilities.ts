import { escapeAttribute } from "@metabridge/xml";
import { CSW_3, type CswNames } from "./names.js";

/** What a CSW stand-in says about itself. */
export function capabilities(
  names: CswNames,
  base: string,
  outputSchemas: readonly string[],
  options: { readonly title: string; readonly transactions: boolean },
): string {
  const url = escapeAttribute(base);
  const values = (all: readonly string[]): string =>
    all.map((value) => `<ows:Value>${escapeAttribute(value)}</ows:Value>`).join("");
  const parameter = (name: string, all: readonly string[]): string =>
    names === CSW_3
      ? `<ows:Parameter name="${name}"><ows:AllowedValues>${values(all)}</ows:AllowedValues></ows:Parameter>`
      : `<ows:Parameter name="${name}">${values(all)}</ows:Parameter>`;
  const operation = (name: string, parameters: string, methods: readonly ("Get" | "Post")[]): string =>
    `<ows:Operation name="${name}"><ows:DCP><ows:HTTP>${methods
      .map((method) => `<ows:${method} xlink:type="simple" xlink:href="${url}"/>`)
      .join("")}</ows:HTTP></ows:DCP>${parameters}</ows:Operation>`;
  const schemas = parameter("outputSchema", outputSchemas);
  const sets = parameter("ElementSetName", ["brief", "summary", "full"]);
  return `<?xml version="1.0" encoding="UTF-8"?>
<csw:Capabilities xmlns:csw="${names.csw}" xmlns:ows="${names.ows}" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:${names.filterPrefix}="${names.filter}" version="${names.version}">
<ows:ServiceIdentification><ows:Title>${escapeAttribute(options.title)}</ows:Title><ows:ServiceType>CSW</ows:ServiceType><ows:ServiceTypeVersion>2.0.2</ows:ServiceTypeVersion><ows:ServiceTypeVersion>3.0.0</ows:ServiceTypeVersion><ows:Fees>NONE</ows:Fees><ows:AccessConstraints>NONE</ows:AccessConstraints></ows:ServiceIdentification>
<ows:ServiceProvider><ows:ProviderName>metabridge test server</ows:ProviderName></ows:ServiceProvider>
<ows:OperationsMetadata>
${operation("GetCapabilities", parameter("sections", ["All"]), ["Get", "Post"])}
${operation("GetRecords", `${schemas}${sets}${parameter("CONSTRAINTLANGUAGE", ["CQL_TEXT", "FILTER"])}${parameter("resultType", ["hits", "results"])}`, ["Get", "Post"])}
${operation("GetRecordById", `${schemas}${sets}`, ["Get", "Post"])}
${options.transactions ? operation("Transaction", "", ["Post"]) : ""}
<ows:Constraint name="MaxRecordDefault">${names === CSW_3 ? "<ows:NoValues/><ows:DefaultValue>10</ows:DefaultValue>" : "<ows:Value>10</ows:Value>"}</ows:Constraint>
</ows:OperationsMetadata>
${filterCapabilities(names)}
</csw:Capabilities>`;
}

function filterCapabilities({ filterPrefix }: CswNames): string {
  if (filterPrefix === "fes") {
    return `<fes:Filter_Capabilities><fes:Conformance/><fes:Scalar_Capabilities><fes:LogicalOperators/><fes:ComparisonOperators>${[
      "PropertyIsEqualTo",
      "PropertyIsNotEqualTo",
      "PropertyIsLessThan",
      "PropertyIsGreaterThan",
      "PropertyIsLessThanOrEqualTo",
      "PropertyIsGreaterThanOrEqualTo",
      "PropertyIsLike",
    ]
      .map((name) => `<fes:ComparisonOperator name="${name}"/>`)
      .join(
        "",
      )}</fes:ComparisonOperators></fes:Scalar_Capabilities><fes:Spatial_Capabilities><fes:GeometryOperands><fes:GeometryOperand name="gml:Envelope"/></fes:GeometryOperands><fes:SpatialOperators><fes:SpatialOperator name="BBOX"/></fes:SpatialOperators></fes:Spatial_Capabilities></fes:Filter_Capabilities>`;
  }
  return `<ogc:Filter_Capabilities><ogc:Spatial_Capabilities><ogc:GeometryOperands><ogc:GeometryOperand>gml:Envelope</ogc:GeometryOperand></ogc:GeometryOperands><ogc:SpatialOperators><ogc:SpatialOperator name="BBOX"/></ogc:SpatialOperators></ogc:Spatial_Capabilities><ogc:Scalar_Capabilities><ogc:LogicalOperators/><ogc:ComparisonOperators>${[
    "EqualTo",
    "NotEqualTo",
    "LessThan",
    "GreaterThan",
    "LessThanEqualTo",
    "GreaterThanEqualTo",
    "Like",
  ]
    .map((name) => `<ogc:ComparisonOperator>${name}</ogc:ComparisonOperator>`)
    .join(
      "",
    )}</ogc:ComparisonOperators></ogc:Scalar_Capabilities><ogc:Id_Capabilities><ogc:EID/><ogc:FID/></ogc:Id_Capabilities></ogc:Filter_Capabilities>`;
}
