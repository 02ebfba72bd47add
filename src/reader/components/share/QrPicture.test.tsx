import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderComponent } from '../../../testing/render-component.tsx';
import { QrPicture } from './QrPicture.tsx';
import { qrCode } from './qr-code.ts';

test('a code is a named picture, every dark module of it drawn', async () => {
  const address = 'https://paper.example/a/one/';
  const { container } = renderComponent(<QrPicture address={address} alt="二维码" />);
  const picture = screen.getByRole('img', { name: '二维码' });
  const [light, dark] = [...picture.querySelectorAll('path')];
  const { size, runs } = qrCode(address);
  expect(picture.getAttribute('viewBox')).toBe(`0 0 ${size} ${size}`);
  expect(light?.getAttribute('fill')).toBe('#fff');
  expect(dark?.getAttribute('d')?.split('M')).toHaveLength(runs.length + 1);
  await expectAccessible(container);
});
