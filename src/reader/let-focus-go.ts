import type { DataRouter } from 'react-router';

/**
 * Takes the focus off what the next page will take away. Browsers lay the old page out once more to
 * tell a focused element that it is gone; the new page gives the focus a place itself.
 */
export function letFocusGo(router: DataRouter): void {
  let { pathname } = router.state.location;
  router.subscribe(({ location }) => {
    if (location.pathname === pathname) return;
    pathname = location.pathname;
    if (location.state?.stay) return;
    document.querySelector<HTMLElement>('main :focus')?.blur();
  });
}
