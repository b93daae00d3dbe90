/**
 * Terms that only DCAT-US has, as its JSON-LD contexts name them. The DCAT model keeps them as further statements, so that
 * they come back. Source: JSON-LD context of Project Open Data 1.1.
 */
const NAME_SPACE = "https://project-open-data.cio.gov/v1.1/schema#";

/** A term of the name space of Project Open Data. */
export const pod = <Name extends string>(name: Name): `${typeof NAME_SPACE}${Name}` => `${NAME_SPACE}${name}`;

/** A data dictionary. Source: the same context. */
export const DESCRIBED_BY = "http://www.w3.org/2007/05/powder-s#describedby";

/** Fields of texts, or lists of texts, that only DCAT-US has. */
export const POD_FIELDS = ["bureauCode", "programCode", "primaryITInvestmentUII", "systemOfRecords"] as const;
