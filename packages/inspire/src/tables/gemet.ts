/** The vocabulary of the INSPIRE themes in GEMET. Source: TG 2.0.1, requirement 1.4 and recommendation 1.4. */
export const GEMET_TITLE = "GEMET - INSPIRE themes, version 1.0";
export const GEMET_HREF = "http://www.eionet.europa.eu/gemet/inspire_themes";
/** Its date of publication. */
export const GEMET_DATE = "2008-06-01";
