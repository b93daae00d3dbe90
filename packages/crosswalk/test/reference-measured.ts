/** How much of the reference is said here: the test holds these numbers against the records. */
export const MEASURED: {
  readonly total: number;
  readonly verbatim: number;
  readonly byRule: Readonly<Record<string, number>>;
} = {
  total: 17393,
  verbatim: 15329,
  byRule: {
    "one geometry in several encodings": 959,
    "a moment with its day": 62,
    "a language by another code of ISO 639": 66,
    "a class with the class above it": 7,
    "an older term with its newer one": 30,
    "a category of high-value datasets as a theme": 6,
    "the lines of a street with a blank or a comma between them": 18,
    "one moment in several forms": 10,
    "what a link is called, wherever it hangs": 48,
    "several of these": 2,
    "a text in a language with the text": 98,
    "a telephone number with and without marks for the eye": 4,
    "one register by http and https": 1,
    "an identifier as a string or as an address": 8,
  },
};
