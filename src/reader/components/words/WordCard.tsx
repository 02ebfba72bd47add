import { type KeyboardEvent, type RefObject, useId } from 'react';
import type { Language } from '../../../vocabulary/routes.ts';
import type { WordLabels } from '../../locale/word-labels.ts';
import { useLink } from '../link-context.ts';
import type { WordEntry } from './word-entry.ts';

interface WordCardProps {
  readonly entry: WordEntry;
  /** `zh-Hans` or `zh-Hant`, of the text. */
  readonly script: string;
  /** True where the text is set in columns from right to left. */
  readonly vertical: boolean;
  /** Of the interface: its id and its tag for `lang`. */
  readonly language: Language;
  readonly tag: string;
  readonly labels: WordLabels;
  readonly card: RefObject<HTMLDivElement | null>;
  readonly onClose: () => void;
  readonly onStep: (by: -1 | 1) => void;
}

/** In lines the next word is to the right or below, in vertical columns below or to the left. */
function stepOf(key: string, vertical: boolean): -1 | 1 | null {
  switch (key) {
    case 'ArrowDown':
      return 1;
    case 'ArrowUp':
      return -1;
    case 'ArrowRight':
      return vertical ? -1 : 1;
    case 'ArrowLeft':
      return vertical ? 1 : -1;
    default:
      return null;
  }
}

function Gloss({ entry, labels, script }: Pick<WordCardProps, 'entry' | 'labels' | 'script'>) {
  const { gloss, parts, isName, term, amount } = entry;
  if (gloss !== null) return <p lang="en">{gloss}</p>;
  if (isName && term === null) return <p>{labels.name}</p>;
  // What the house says of a term is better than what its characters mean one by one.
  if (parts.length > 0 && term === null) {
    return (
      <>
        <p className="word-note">{labels.parts}</p>
        <dl className="word-parts">
          {parts.map((part, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a part has no name but its place
            <div key={place}>
              <dt>
                <span lang={script}>{part.text}</span> <span lang="zh-Latn">{part.pinyin}</span>
              </dt>
              <dd lang="en">{part.gloss ?? labels.unknown}</dd>
            </div>
          ))}
        </dl>
      </>
    );
  }
  return term === null && amount === null ? <p className="word-note">{labels.unknown}</p> : null;
}

function Term({
  entry: { term, termHref },
  labels,
  language,
}: Pick<WordCardProps, 'entry' | 'labels' | 'language'>) {
  const Link = useLink();
  if (term === null) return null;
  return (
    <>
      <p>
        {termHref === null ? (
          <b lang="en">{term.english}</b>
        ) : (
          <Link href={termHref} lang="en" className="word-term">
            {term.english}
          </Link>
        )}{' '}
        <small>{labels.kinds[term.kind]}</small>
      </p>
      <p>{term.explanation[language === 'en' ? 'en' : 'zh']}</p>
    </>
  );
}

function Elsewhere({
  entry: { elsewhere },
  labels,
  script,
}: Pick<WordCardProps, 'entry' | 'labels' | 'script'>) {
  const Link = useLink();
  const heading = useId();
  if (elsewhere.length === 0) return null;
  return (
    <>
      <p id={heading} className="word-note">
        {labels.elsewhere}
      </p>
      <ul aria-labelledby={heading} className="word-elsewhere">
        {elsewhere.map(({ href, title }) => (
          <li key={href}>
            <Link href={href} lang={script}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

/**
 * A small card on one word: reading, meaning, what the glossary adds, and where else it stands. It
 * stays until it is closed, so a pointer may go onto it (WCAG 1.4.13). Arrow keys go from word to
 * word; what changes is said politely.
 */
export function WordCard(props: WordCardProps) {
  const { entry, script, vertical, tag, labels, card, onClose, onStep } = props;
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    const step = stepOf(event.key, vertical);
    if (event.key !== 'Escape' && step === null) return;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (step === null) onClose();
    else onStep(step);
  };
  return (
    <div
      ref={card}
      role="dialog"
      aria-labelledby={`${id}-word`}
      aria-describedby={`${id}-text`}
      tabIndex={-1}
      className="word-card"
      lang={tag}
      onKeyDown={onKeyDown}
    >
      <div aria-live="polite">
        <p className="word-head" id={`${id}-word`}>
          <b lang={script}>{entry.text}</b>
          {entry.pinyin !== '' && <span lang="zh-Latn">{entry.pinyin}</span>}
        </p>
        <div id={`${id}-text`}>
          {entry.amount !== null && (
            <p>
              {labels.amount} <b>{entry.amount}</b>
            </p>
          )}
          <Term {...props} />
          <Gloss {...props} />
        </div>
      </div>
      <Elsewhere {...props} />
      <div className="word-foot">
        <small>{labels.source}</small>
        <button type="button" aria-label={labels.previous} onClick={() => onStep(-1)}>
          ‹
        </button>
        <button type="button" aria-label={labels.next} onClick={() => onStep(1)}>
          ›
        </button>
        <button type="button" aria-label={labels.close} onClick={onClose}>
          ×
        </button>
      </div>
    </div>
  );
}
