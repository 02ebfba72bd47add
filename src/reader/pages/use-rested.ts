import { useEffect, useState } from 'react';

/** Typing is over when it has rested so long, in ms. */
const REST = 900;

/** The text once it has not changed for a while, so that it is not said at each key. */
export function useRested(text: string): string {
  const [rested, setRested] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), REST);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}
