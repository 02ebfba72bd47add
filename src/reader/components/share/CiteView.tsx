import { useId, useState } from 'react';
import {
  asksForToday,
  CITATION_FORMS,
  type CitationFile,
  type CitationForm,
  fillCitation,
} from '../../../vocabulary/citation.ts';
import type { ShareLabels } from '../../locale/share-labels.ts';

interface CiteViewProps {
  readonly file: CitationFile;
  readonly filling: Parameters<typeof fillCitation>[1];
  readonly labels: ShareLabels['cite'];
  readonly onCopy: (text: string) => void;
  /** Hands a text out as a file of that ending. */
  readonly onSave: (text: string, ending: string) => void;
}

/** Endings of the forms that programs read. */
const ENDINGS: Readonly<Partial<Record<CitationForm, string>>> = {
  bibtex: '.bib',
  ris: '.ris',
  csl: '.json',
};

/** A reference in the form that the reader chooses, to be copied or saved. */
export function CiteView({ file, filling, labels, onCopy, onSave }: CiteViewProps) {
  const [form, setForm] = useState<CitationForm>('gbt7714');
  const id = useId();
  const text = fillCitation(file[form], filling);
  const ending = ENDINGS[form];
  return (
    <>
      <fieldset className="choice cite-forms">
        <legend className="sr-only">{labels.form}</legend>
        {CITATION_FORMS.map((one) => (
          <label key={one}>
            <input type="radio" name={id} checked={one === form} onChange={() => setForm(one)} />
            {labels.forms[one]}
          </label>
        ))}
      </fieldset>
      <textarea
        readOnly
        rows={5}
        className={`reference ${ending === undefined ? '' : 'is-code'}`}
        aria-label={labels.forms[form]}
        value={text}
      />
      {asksForToday(file[form]) && <p className="share-note">{labels.today}</p>}
      <p className="share-acts">
        <button type="button" className="button" onClick={() => onCopy(text)}>
          {labels.copy}
        </button>
        {ending !== undefined && (
          <button type="button" className="button" onClick={() => onSave(text, ending)}>
            {labels.download(ending)}
          </button>
        )}
      </p>
    </>
  );
}
