/**
 * Runs before anything is drawn: puts the reader's text size, theme, writing and paper on <html>, and where the
 * address asks for a filter, has what the filter changes wait until the reader runs (the written
 * page shows everything). The wait ends by itself, so that a page whose scripts fail stays readable.
 * Then it asks for the reader, once the text is painted: it stands ready in a template above this script.
 * The press writes it into every page, the same bytes in each: a strict policy can name their hash.
 */
(() => {
  const root = document.documentElement;
  try {
    const kept = JSON.parse(localStorage.getItem('banmian-settings') || '{}');
    if (kept.theme === 'light' || kept.theme === 'dark') root.dataset.theme = kept.theme;
    if ([1, 2, 3, 4, 5].includes(kept.size)) root.dataset.size = String(kept.size);
    if (kept.writing === 'vertical') root.dataset.writing = kept.writing;
    if (kept.paper === 'a2') root.dataset.paper = kept.paper;
  } catch {
    // Spoilt or forbidden storage: the defaults hold.
  }
  // The names of `src/vocabulary/filters.ts`, and what is searched for; a test holds the two against each other.
  const names = ['topic', 'person', 'place', 'kind', 'date', 'reporter', 'doubts', 'q'];
  const asked = new URLSearchParams(location.search);
  const isFiltered = names.some((name) => asked.getAll(name).some((value) => value.trim() !== ''));
  const late = document.getElementById('late');
  const call = () => {
    const reader = late.content.querySelector('script');
    if (reader && document.readyState === 'loading') {
      // A script put in by a script does not wait for the text by itself.
      reader.remove();
      document.addEventListener('DOMContentLoaded', () => document.head.append(reader));
    }
    document.head.append(late.content);
  };
  // What nobody sees yet is not painted either, and what awaits the reader needs no text before it.
  if (late && (isFiltered || document.hidden)) call();
  else if (late) {
    requestAnimationFrame(() => setTimeout(call));
    // Frames can be long in coming.
    setTimeout(call, 2000);
  }
  if (!isFiltered) return;
  root.dataset.awaits = 'filter';
  const stop = () => {
    delete root.dataset.awaits;
  };
  setTimeout(stop, 8000);
  addEventListener(
    'error',
    (event) => {
      if (event.target instanceof HTMLScriptElement) stop();
    },
    true,
  );
})();
