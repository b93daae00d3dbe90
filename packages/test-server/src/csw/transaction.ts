import { childElements, ElementSlicer, escapeText, localName, type XmlElement } from "@metabridge/xml";
import type { Collection } from "../collection.js";
import { type MetadataRecord, metadataRecord, recordFacts } from "../metadata-record.js";
import { constraintCondition } from "./csw-request.js";
import { OwsFault } from "./exception.js";
import { CSW_3, type CswNames } from "./names.js";

/** Carries out a Transaction (OGC 07-006r1, 10.11) as a whole or not at all, and gives the TransactionResponse. */
export function transaction(
  names: CswNames,
  { root: body, text }: { readonly root: XmlElement; readonly text: string },
  records: Collection<MetadataRecord>,
  now: () => string,
): string {
  const steps: (() => void)[] = [];
  const contents = recordsOf(text);
  const inserted: MetadataRecord[] = [];
  let updated = 0;
  let deleted = 0;
  const matching = (action: XmlElement): MetadataRecord[] => {
    const constraint = childElements(action, "Constraint")[0];
    if (constraint === undefined) throw new OwsFault("MissingParameterValue", "Constraint", "There is no constraint.");
    const condition = constraintCondition(constraint);
    return [...records].filter((record) => condition(record, () => recordFacts(record)));
  };
  for (const action of childElements(body)) {
    const name = localName(action.name);
    if (name === "Insert") {
      for (const element of childElements(action)) {
        const record = stamped(element, contents.shift(), now);
        if (records.has(record.id) || inserted.some(({ id }) => id === record.id)) {
          throw new OwsFault(
            "TransactionFailed",
            "Insert",
            `A record with the identifier ${record.id} exists already.`,
          );
        }
        inserted.push(record);
        steps.push(() => records.put(record));
      }
    } else if (name === "Update") {
      const [whole] = childElements(action).filter(
        (one) => !["RecordProperty", "Constraint"].includes(localName(one.name)),
      );
      if (whole === undefined) {
        throw new OwsFault(
          "OperationNotSupported",
          "Update",
          "Single properties cannot be updated here: send whole records.",
        );
      }
      const record = stamped(whole, contents.shift(), now);
      const targets = childElements(action, "Constraint").length > 0 ? matching(action) : [record];
      for (const target of targets) {
        if (!records.has(target.id)) continue;
        updated++;
        steps.push(() => records.put({ ...record, id: target.id }));
      }
    } else if (name === "Delete") {
      for (const { id } of matching(action)) {
        deleted++;
        steps.push(() => records.delete(id));
      }
    } else {
      throw new OwsFault("InvalidParameterValue", name, `A transaction has no ${name}.`);
    }
  }
  for (const step of steps) step();
  return response(names, inserted, updated, deleted);
}

/** The records of a transaction in document order, as they were written. */
function recordsOf(text: string): string[] {
  const contents: string[] = [];
  const path: string[] = [];
  const slicer = new ElementSlicer({
    open: ({ local }) => {
      const isRecord = ["Insert", "Update"].includes(path.at(-1) ?? "") && path.length === 2;
      path.push(local);
      return isRecord && local !== "Constraint" && local !== "RecordProperty";
    },
    close: () => {
      path.pop();
    },
    part: (xml) => contents.push(xml),
  });
  slicer.write(text);
  slicer.end();
  return contents;
}

function stamped(element: XmlElement, content: string | undefined, now: () => string): MetadataRecord {
  try {
    return { ...metadataRecord(content ?? ""), modified: now() };
  } catch {
    throw new OwsFault("TransactionFailed", localName(element.name), "The record has no identifier.");
  }
}

function response(names: CswNames, inserted: readonly MetadataRecord[], updated: number, deleted: number): string {
  const results = inserted
    .map((record) => {
      const title = recordFacts(record).title;
      return `<csw:InsertResult><csw:BriefRecord xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier>${escapeText(record.id)}</dc:identifier><dc:title>${escapeText(title)}</dc:title></csw:BriefRecord></csw:InsertResult>`;
    })
    .join("");
  return `<?xml version="1.0" encoding="UTF-8"?>
<csw:TransactionResponse xmlns:csw="${names.csw}" version="${names === CSW_3 ? "3.0.0" : "2.0.2"}"><csw:TransactionSummary><csw:totalInserted>${inserted.length}</csw:totalInserted><csw:totalUpdated>${updated}</csw:totalUpdated><csw:totalDeleted>${deleted}</csw:totalDeleted></csw:TransactionSummary>${results}</csw:TransactionResponse>`;
}
