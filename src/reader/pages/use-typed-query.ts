import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useLocation, useNavigate, useNavigation, useNavigationType } from 'react-router';
import { type Query, queryOfParams } from '../../search/parse-query.ts';
import { answerAhead } from './answers.ts';
import { addressedText, arrivingText, searchField, withText } from './typed-query.ts';
import { useAsker } from './use-asker.ts';

/** The address follows when typing rests so long, in ms: Safari takes a hundred changes in half a minute. */
const REST = 400;

/**
 * What is searched for: what stands in the box, and the filters of the address. The address follows
 * what is typed in one entry of the history; where it changes otherwise, the box follows it.
 */
export function useTypedQuery(): {
  readonly text: string;
  readonly query: Query;
  /** Has the address follow at once, before the page is left. */
  readonly settle: () => void;
} {
  const { search, state } = useLocation();
  const navigate = useNavigate();
  const isFromBox = useNavigationType() !== 'POP' && state?.stay === true;
  const isLeaving = useNavigation().state !== 'idle';
  const addressed = addressedText(search);
  const [text, setText] = useState(() => arrivingText(search));
  /** The words of the address that have been taken over, or were put there from here. */
  const known = useRef(addressed);
  const shown = useRef(text);

  const settle = () => {
    // Once for each text: a second time could come upon the way to another page, and end it.
    if (text === addressed || text === known.current) return;
    known.current = text;
    const to = { search: withText(search, known.current).toString() };
    void navigate(to, { replace: true, preventScrollReset: true, state });
  };
  const asker = useAsker();
  const ahead = (typed: string) => answerAhead(asker, `?${withText(search, typed)}`);
  const latest = useRef({ settle, ahead });
  useEffect(() => {
    latest.current = { settle, ahead };
  });

  // Before another key can come.
  useLayoutEffect(() => {
    const field = searchField();
    if (field === null) return;
    const take = (event: Event) => {
      if ('isComposing' in event && event.isComposing === true) return;
      const typed = field.value;
      shown.current = typed;
      // What can be answered with what is there is drawn once, with its results.
      void latest.current.ahead(typed).then(() => {
        if (shown.current === typed) flushSync(() => setText(typed));
      });
    };
    field.addEventListener('input', take);
    field.addEventListener('compositionend', take);
    // Who leaves the box may be about to leave the page: Back is to find what was typed.
    const leave = () => latest.current.settle();
    field.addEventListener('blur', leave);
    // A finger on a link need not take the focus from the box.
    document.addEventListener('click', leave, true);
    return () => {
      field.removeEventListener('input', take);
      field.removeEventListener('compositionend', take);
      field.removeEventListener('blur', leave);
      document.removeEventListener('click', leave, true);
      // On another page the box is a word again.
      field.value = '';
    };
  }, []);

  useLayoutEffect(() => {
    const field = searchField();
    const isOther = known.current !== addressed;
    known.current = addressed;
    const isTyping = field !== null && field === document.activeElement && field.value !== '';
    // Keys that came while this page, or one for a key before them, was fetched stand in the box already.
    if (isTyping && (isFromBox || !isOther)) shown.current = field.value;
    else if (isOther) shown.current = addressed;
    setText(shown.current);
    if (field !== null && field.value !== shown.current) field.value = shown.current;
  }, [addressed, isFromBox]);

  useEffect(() => {
    if (text === addressed) return;
    // Never while another page is being fetched: it would not be gone to any more.
    if (isLeaving) return;
    const timer = setTimeout(() => latest.current.settle(), REST);
    return () => clearTimeout(timer);
  }, [text, addressed, isLeaving]);

  const query = useMemo(() => queryOfParams(withText(search, text)), [search, text]);
  return { text, query, settle };
}
