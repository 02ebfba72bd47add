/**
 * Runs before anything is drawn: puts the reader's text size, theme, writing and paper on <html>, and where the
 * address asks for a filter, has what the filter changes wait until the reader runs (the written
 * page shows everything). The wait ends by itself, so that a page whose scripts fail stays readable.
 * Then it asks for the reader, once the text is painted: it stands ready in a template above this script.
 * What is below a text waits for that, too.
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
  const isFilter = ([name, value]) => names.includes(name) && value.trim() !== '';
  const isFiltered =
    location.search !== '' && [...new URLSearchParams(location.search)].some(isFilter);
  const isNew = () => performance.getEntriesByType('navigation')[0]?.type === 'navigate';
  const late = document.getElementById('late');
  if (late) {
    const reader = late.content.querySelector('script');
    const once = (target, type) =>
      new Promise((resolve) => target.addEventListener(type, resolve, { once: true }));
    const after = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
    // Not the frame that is being made but the one that is seen: until then the processor draws letters.
    const painted = new Promise((resolve) => {
      new PerformanceObserver((list) => {
        if (list.getEntriesByName('first-contentful-paint').length > 0) resolve();
      }).observe({ type: 'paint', buffered: true });
    });
    // Nobody sees the page, or a browser that does not tell.
    const unseen = once(window, 'load').then(() => after(document.hidden ? 0 : 1000));
    const parsed = once(document, 'DOMContentLoaded');
    const fetch = () => {
      // It held the place of the icon, which would be drawn before the text.
      document.querySelector('link[href="data:,"]')?.remove();
      document.head.append(late.content);
    };
    // It would not wait for the page by itself, as a script that the page was written with does.
    reader?.remove();
    // What nobody sees yet is not painted either, and what awaits the reader needs no text before it.
    if (isFiltered || document.hidden) fetch();
    // In columns a text is as wide as it is long: while it is still being read it would move.
    else if (root.dataset.writing === 'vertical') root.dataset.awaits = 'text';
    // What stands below a text comes behind that, but where the browser is to scroll to a place.
    else if (location.hash === '' && isNew()) root.dataset.awaits = 'frame';
    const release = (awaited) => {
      if (root.dataset.awaits === awaited) delete root.dataset.awaits;
    };
    parsed.then(() => release('text'));
    Promise.race([painted, unseen])
      .then(() => {
        fetch();
        return parsed;
      })
      .then(() => {
        release('frame');
        if (reader) document.head.append(reader);
      });
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
