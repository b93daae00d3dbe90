import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { json } from "@codemirror/lang-json";
import { xml } from "@codemirror/lang-xml";
import { StreamLanguage, syntaxHighlighting } from "@codemirror/language";
import { turtle } from "@codemirror/legacy-modes/mode/turtle";
import { type Diagnostic as LintDiagnostic, lintGutter, setDiagnostics } from "@codemirror/lint";
import { Compartment, EditorState, type Extension, RangeSetBuilder, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, keymap, lineNumbers } from "@codemirror/view";
import { classHighlighter } from "@lezer/highlight";
import { useEffect, useRef } from "preact/hooks";

/** How a text is coloured. */
export type Syntax = "xml" | "json" | "turtle" | "plain";

/** Something to be said of a line. */
export interface LineNote {
  readonly line: number;
  readonly severity: "error" | "warning" | "info";
  readonly message: string;
}

interface EditorProps {
  readonly label: string;
  readonly value: string;
  readonly syntax: Syntax;
  readonly readOnly?: boolean;
  readonly marked: readonly number[];
  readonly notes?: readonly LineNote[];
  readonly onChange?: (value: string) => void;
  /** The line that the cursor is on, by mouse or by keyboard. */
  readonly onLine: (line: number) => void;
  /** The line to be shown; another object asks again. */
  readonly shown?: { readonly line: number } | undefined;
}

const setMarked = StateEffect.define<readonly number[]>();
const markedLine = Decoration.line({ class: "is-marked" });

const markedLines = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(lines, transaction) {
    let updated = lines.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (!effect.is(setMarked)) continue;
      const builder = new RangeSetBuilder<Decoration>();
      const { doc } = transaction.state;
      for (const line of [...new Set(effect.value)].sort((a, b) => a - b)) {
        if (line < 1 || line > doc.lines) continue;
        const { from } = doc.line(line);
        builder.add(from, from, markedLine);
      }
      updated = builder.finish();
    }
    return updated;
  },
  provide: (field) => EditorView.decorations.from(field),
});

const SYNTAXES: Readonly<Record<Syntax, () => Extension>> = {
  xml: () => xml(),
  json: () => json(),
  turtle: () => StreamLanguage.define(turtle),
  plain: () => [],
};

/** A text with line numbers, colours, marked lines, and notes beside the lines. */
export function Editor(props: EditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>();
  const syntax = useRef(new Compartment());
  const attributes = useRef(new Compartment());
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    if (place.current === null) return;
    view.current = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: latest.current.value,
        extensions: [
          lineNumbers(),
          history(),
          keymap.of([...defaultKeymap, ...historyKeymap]),
          syntaxHighlighting(classHighlighter),
          syntax.current.of(SYNTAXES[latest.current.syntax]()),
          markedLines,
          lintGutter(),
          EditorState.readOnly.of(latest.current.readOnly === true),
          attributes.current.of(attributesOf(latest.current)),
          EditorView.updateListener.of((update) => {
            const isOwn = update.transactions.some(
              (one) =>
                one.isUserEvent("input") ||
                one.isUserEvent("delete") ||
                one.isUserEvent("undo") ||
                one.isUserEvent("redo") ||
                one.isUserEvent("move.drop"),
            );
            if (update.docChanged && isOwn) latest.current.onChange?.(update.state.doc.toString());
            if (update.selectionSet && update.view.hasFocus) {
              latest.current.onLine(update.state.doc.lineAt(update.state.selection.main.head).number);
            }
          }),
        ],
      }),
    });
    // What scrolls must be reachable by keyboard.
    view.current.scrollDOM.tabIndex = 0;
    return () => view.current?.destroy();
  }, []);

  useEffect(() => {
    const editor = view.current;
    if (editor === undefined || editor.state.doc.toString() === props.value) return;
    editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: props.value }, scrollIntoView: false });
    editor.scrollDOM.scrollTop = 0;
  }, [props.value]);

  useEffect(() => {
    view.current?.dispatch({ effects: attributes.current.reconfigure(attributesOf(latest.current)) });
  }, [props.label]);

  useEffect(() => {
    view.current?.dispatch({ effects: syntax.current.reconfigure(SYNTAXES[props.syntax]()) });
  }, [props.syntax]);

  useEffect(() => {
    const editor = view.current;
    if (editor === undefined) return;
    editor.dispatch({ effects: setMarked.of(props.marked) });
    const [first] = [...props.marked].sort((a, b) => a - b);
    if (first !== undefined && !editor.hasFocus) show(editor, first);
  }, [props.marked]);

  useEffect(() => {
    if (view.current !== undefined && props.shown !== undefined) show(view.current, props.shown.line);
  }, [props.shown]);

  useEffect(() => {
    const editor = view.current;
    if (editor === undefined) return;
    editor.dispatch(setDiagnostics(editor.state, lintOf(editor, props.notes ?? [])));
  }, [props.notes, props.value]);

  return <div class="editor" ref={place} />;
}

const attributesOf = ({ label, readOnly }: EditorProps): Extension =>
  EditorView.contentAttributes.of({ "aria-label": label, ...(readOnly === true ? { "aria-readonly": "true" } : {}) });

function show(editor: EditorView, line: number): void {
  if (line < 1 || line > editor.state.doc.lines) return;
  editor.dispatch({ effects: EditorView.scrollIntoView(editor.state.doc.line(line).from, { y: "center" }) });
}

function lintOf({ state }: EditorView, notes: readonly LineNote[]): LintDiagnostic[] {
  return notes
    .filter(({ line }) => line >= 1 && line <= state.doc.lines)
    .map(({ line, severity, message }) => {
      const { from, to, text } = state.doc.line(line);
      return { from: from + text.length - text.trimStart().length, to, severity, message };
    });
}
