/** The address of an abstract test of TG 2.0.1, as the official suites give it. */
export const text20 = (conformanceClass: string, test: string): string =>
  `http://inspire.ec.europa.eu/id/ats/metadata/2.0/${conformanceClass}/${test}`;

/** The address of an abstract test of TG 1.3, as the official suite gives it. */
export const text13 = (test: string): string =>
  `http://inspire.ec.europa.eu/id/ats/metadata/1.3/iso-19115-19119/${test}`;
