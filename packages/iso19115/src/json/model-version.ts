/** What the field `$model` of the JSON form says: the form itself, and its version. A change that breaks readers gets a new one. */
export const MODEL_VERSION = "metabridge:iso19115/1";

/** What every version of the form begins with. */
export const MODEL_FAMILY = "metabridge:iso19115/";
