import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { buildGloss } from '../../../testing/build-gloss.ts';
import { renderComponent } from '../../../testing/render-component.tsx';
import type { GlossFile } from '../../../vocabulary/gloss.ts';
import { useReadings } from './use-readings.ts';

function Count({ file }: { file: GlossFile | null }) {
  return <output>{useReadings(file)?.('title')?.size ?? 'none'}</output>;
}
const shown = () => screen.getByRole('status').textContent;

test('pinyin comes with the file and goes with it', async () => {
  const file = buildGloss();
  const { rerender } = renderComponent(<Count file={null} />);
  expect(shown()).toBe('none');
  rerender(<Count file={file} />);
  await waitFor(() => expect(shown()).toBe('3'));
  rerender(<Count file={null} />);
  expect(shown()).toBe('none');
});
