/**
 * Names of licences as Opendatasoft offers them to a new portal, by the id of the licence. Others go by their own title.
 * Source: licences of public portals on Opendatasoft.
 */
export const LICENCE_NAMES: Readonly<Record<string, string>> = {
  "etalab-2.0": "Licence Ouverte v2.0 (Etalab)",
  "Licence-Ouverte-1.0": "Licence Ouverte v1.0 (Etalab)",
  "ODbL-1.0": "Open Database License (ODbL)",
  "CC0-1.0": "CC0 1.0",
  "CC-BY-4.0": "CC BY 4.0",
  "CC-BY-SA-4.0": "CC BY-SA 4.0",
  "CC-BY-NC-4.0": "CC BY-NC 4.0",
  "CC-BY-ND-4.0": "CC BY-ND 4.0",
  "CC-BY-NC-SA-4.0": "CC BY-NC-SA 4.0",
  "CC-BY-NC-ND-4.0": "CC BY-NC-ND 4.0",
  "OGL-UK-3.0": "Open Government Licence v3.0",
};
