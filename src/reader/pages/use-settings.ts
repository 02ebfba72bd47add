import { useCallback, useEffect, useState } from 'react';
import type { Memory } from '../desk/memory.ts';
import type { Settings } from '../desk/settings.ts';
import { applySettings, DEFAULT_SETTINGS, parseSettings, SETTINGS_KEY } from '../desk/settings.ts';
import { keepPlace } from './keep-place.ts';

/** The reader's settings, remembered. The first render is that of the written page: the defaults. */
export function useSettings(memory: Memory): readonly [Settings, (settings: Settings) => void] {
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  useEffect(() => setSettings(parseSettings(memory.get(SETTINGS_KEY))), [memory]);
  const change = useCallback(
    (next: Settings) => {
      setSettings(next);
      keepPlace(document, () => applySettings(next, document.documentElement));
      memory.set(SETTINGS_KEY, JSON.stringify(next));
    },
    [memory],
  );
  return [settings, change];
}
