/** A small record of ISO 19139. */
export function isoRecord(id: string, title = id): { readonly id: string; readonly content: string } {
  const text = (value: string): string => `<gco:CharacterString>${value}</gco:CharacterString>`;
  return {
    id,
    content: `<gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd" xmlns:gco="http://www.isotc211.org/2005/gco"><gmd:fileIdentifier>${text(id)}</gmd:fileIdentifier><gmd:dateStamp><gco:Date>2025-01-01</gco:Date></gmd:dateStamp><gmd:identificationInfo><gmd:MD_DataIdentification><gmd:citation><gmd:CI_Citation><gmd:title>${text(title)}</gmd:title></gmd:CI_Citation></gmd:citation></gmd:MD_DataIdentification></gmd:identificationInfo></gmd:MD_Metadata>`,
  };
}
