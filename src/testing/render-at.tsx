import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { NavigateOptions, To } from 'react-router';
import { MemoryRouter, useNavigate } from 'react-router';

/** Where a hook is called. */
interface At {
  /** Addresses of the history, the last one current. */
  readonly entries: readonly string[];
  readonly basename?: string;
  /** What stands around the hook, inside the router. */
  readonly around?: (children: ReactNode) => ReactNode;
}

/** Calls a hook at an address of the edition; `go` follows a link or, by a number, the history. */
export function renderAt<Value>(
  { entries, basename = '/', around = (children) => children }: At,
  hook: () => Value,
) {
  const { result, rerender, unmount } = renderHook(
    () => ({ value: hook(), navigate: useNavigate() }),
    {
      wrapper: ({ children }) => (
        <MemoryRouter initialEntries={[...entries]} basename={basename}>
          {around(children)}
        </MemoryRouter>
      ),
    },
  );
  return {
    value: () => result.current.value,
    go: (to: To | number, options?: NavigateOptions) =>
      act(async () => {
        if (typeof to === 'number') await result.current.navigate(to);
        else await result.current.navigate(to, options);
      }),
    rerender,
    unmount,
  };
}
