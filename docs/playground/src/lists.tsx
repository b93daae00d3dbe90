import type { Diagnostic, Loss } from "@metabridge/core";
import type { Repair } from "./protocol.js";
import type { Words } from "./words.js";

/** More rows than this help nobody, and slow the page down. */
const MOST = 500;

interface ListProps {
  readonly words: Words;
  readonly onShow: (line: number) => void;
  /** There is no document yet, so that nothing can be said of it. */
  readonly isEmpty: boolean;
}

/** What the output has no place for. */
export function LossList({ losses, words, onShow, isEmpty }: ListProps & { readonly losses: readonly Loss[] }) {
  if (isEmpty) return <p class="empty">{words.empty}</p>;
  if (losses.length === 0) return <p class="empty">{words.noLosses}</p>;
  return (
    <ul class="list">
      {losses.slice(0, MOST).map(({ path, value, message, line }) => (
        <li>
          <Place line={line} words={words} onShow={onShow} /> <code>{path}</code> <q>{value}</q> <span>{message}</span>
        </li>
      ))}
      <More count={losses.length} />
    </ul>
  );
}

/** What is wrong with the document. */
export function DiagnosticList({
  diagnostics,
  words,
  onShow,
  isEmpty,
}: ListProps & { readonly diagnostics: readonly Diagnostic[] }) {
  if (isEmpty) return <p class="empty">{words.empty}</p>;
  if (diagnostics.length === 0) return <p class="empty">{words.noFindings}</p>;
  return (
    <ul class="list">
      {diagnostics.slice(0, MOST).map(({ severity, code, message, path, line }) => (
        <li class={`is-${severity}`}>
          <Place line={line} words={words} onShow={onShow} /> <strong>{code}</strong> <span>{message}</span>{" "}
          {path !== undefined && <code>{path}</code>}
        </li>
      ))}
      <More count={diagnostics.length} />
    </ul>
  );
}

/** What was mended. */
export function ChangeList({ changes, words }: { readonly changes: Repair["changes"]; readonly words: Words }) {
  if (changes.length === 0) return <p class="empty">{words.noChanges}</p>;
  return (
    <ul class="list">
      {changes.slice(0, MOST).map(({ path, before, after }) => (
        <li>
          <code>{path}</code> {before !== "" && <del>{before}</del>} {after !== "" && <ins>{after}</ins>}
        </li>
      ))}
      <More count={changes.length} />
    </ul>
  );
}

function Place({ line, words, onShow }: { line: number | undefined; words: Words; onShow: (line: number) => void }) {
  if (line === undefined) return null;
  return (
    <button type="button" class="place-link" onClick={() => onShow(line)}>
      {words.line} {line}
    </button>
  );
}

const More = ({ count }: { readonly count: number }) => (count > MOST ? <li>… {count - MOST} +</li> : null);
