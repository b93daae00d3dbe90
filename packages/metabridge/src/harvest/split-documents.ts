import { decodeBytes, type Source, type SourceOptions, type SourceRecord } from "@metabridge/core";
import type { Metabridge } from "../metabridge.js";
import type { MetadataRecord } from "../record.js";

/**
 * The records of a source of files, where a file can hold several: catalogues in RDF, responses of services, lists in JSON. A
 * record's identifier is then the file's with its own behind it: `catalogue.ttl#https://town.example/trees`.
 */
export function splitDocuments(source: Source, bridge: Metabridge): Source {
  return {
    id: source.id,
    async *records(options: SourceOptions = {}) {
      for await (const record of source.records(options)) yield* splitRecord(record, bridge, options);
    },
  };
}

async function* splitRecord(
  record: SourceRecord,
  bridge: Metabridge,
  options: SourceOptions,
): AsyncGenerator<SourceRecord, void> {
  const text = typeof record.content === "string" ? record.content : decodeBytes(record.content);
  if (record.deleted === true || !mayHoldSeveral(text)) {
    yield record;
    return;
  }
  const records: MetadataRecord[] = [];
  for await (const { value } of bridge.readRecords(text, { source: record.id })) {
    if (value !== undefined) records.push(value);
  }
  if (records.length < 2) {
    yield record;
    return;
  }
  const taken = new Set<string>();
  for (const [index, one] of records.entries()) {
    const format = one.hub === "iso19115" ? one.format : "ntriples";
    const { value: content, diagnostics } = await bridge.write([one], { to: format });
    for (const diagnostic of diagnostics) {
      if (diagnostic.severity === "error") options.onDiagnostic?.({ ...diagnostic, source: record.id });
    }
    const named = identifierOf(one) ?? String(index + 1);
    const id = `${record.id}#${taken.has(named) ? `${named}#${index + 1}` : named}`;
    taken.add(named);
    yield { id, content, format };
  }
}

/** Most files hold one record of ISO 19115, which a glance shows. */
function mayHoldSeveral(text: string): boolean {
  const roots = text.match(/<(?:[\w.-]+:)?M[DI]_Metadata[\s>]/g)?.length ?? 0;
  return roots === 0 || roots > 1;
}

function identifierOf(record: MetadataRecord): string | undefined {
  return record.hub === "dcat" ? record.model.$id : record.model.metadataIdentifier?.code?.value;
}
