import { QueryClient } from '@tanstack/react-query';
import { renderHook } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { fakeMemory } from '../../testing/render-reader.tsx';
import { wordDeskOf } from '../desk/gloss-queries.ts';
import { loadPlace } from '../desk/load-place.ts';
import { mapSource } from '../desk/map-source.ts';
import { desksOf } from '../desk/queries.ts';
import type { Services } from './services-context.ts';
import { ServicesProvider, useServices } from './services-context.ts';

const desks = desksOf(mapSource(new Map()));
const services: Services = {
  desks,
  words: wordDeskOf(mapSource(new Map())),
  load: loadPlace(new QueryClient(), desks),
  memory: fakeMemory(),
};

function Remembered() {
  return <p>{useServices().memory.get('a')}</p>;
}

test('a page is given the very services that were chosen', () => {
  const { result } = renderHook(useServices, {
    wrapper: ({ children }) => <ServicesProvider value={services}>{children}</ServicesProvider>,
  });
  expect(result.current).toBe(services);
});

test('without services a page says what is missing', () => {
  expect(() => renderToString(<Remembered />)).toThrow('no ServicesProvider above');
});
