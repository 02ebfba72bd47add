import { useId } from 'react';
import type { Settings } from '../../desk/settings.ts';
import { PAPERS, SIZES, THEMES, WRITINGS } from '../../desk/settings.ts';
import type { Locale } from '../../locale/definition.ts';
import { Disclosure } from '../Disclosure.tsx';

interface SettingsMenuProps {
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
  readonly locale: Locale;
  /** False where no help with words can be given; none is offered then. */
  readonly hasWords?: boolean;
}

/** “Aa”: text size, theme, the sheet to print on, and in Chinese the writing of articles. */
export function SettingsMenu({ settings, onChange, locale, hasWords = true }: SettingsMenuProps) {
  const id = useId();
  const words = locale.settings;
  return (
    <Disclosure label={<span aria-hidden="true">Aa</span>} name={words.open} panelId={id}>
      {() => (
        <>
          <fieldset className="choice">
            <legend>{words.size}</legend>
            {SIZES.map((size, index) => (
              <label key={size} className={`size-${size}`} title={words.sizes[index]}>
                <input
                  type="radio"
                  name={`${id}-size`}
                  aria-label={words.sizes[index]}
                  checked={settings.size === size}
                  onChange={() => onChange({ ...settings, size })}
                />
                <span aria-hidden="true" lang="zh-Hans">
                  文
                </span>
              </label>
            ))}
          </fieldset>
          <fieldset className="choice">
            <legend>{words.theme}</legend>
            {THEMES.map((theme) => (
              <label key={theme}>
                <input
                  type="radio"
                  name={`${id}-theme`}
                  checked={settings.theme === theme}
                  onChange={() => onChange({ ...settings, theme })}
                />
                <span>{words.themes[theme]}</span>
              </label>
            ))}
          </fieldset>
          {locale.language !== 'en' && (
            <fieldset className="choice">
              <legend>{words.writing.label}</legend>
              {WRITINGS.map((writing) => (
                <label key={writing}>
                  <input
                    type="radio"
                    name={`${id}-writing`}
                    checked={settings.writing === writing}
                    onChange={() => onChange({ ...settings, writing })}
                  />
                  <span>{words.writing.names[writing]}</span>
                </label>
              ))}
            </fieldset>
          )}
          {(hasWords ? (['lookUp', 'pinyin'] as const) : []).map((name) => (
            <fieldset key={name} className="choice">
              <legend>{words[name]}</legend>
              {[false, true].map((on) => (
                <label key={String(on)}>
                  <input
                    type="radio"
                    name={`${id}-${name}`}
                    checked={settings[name] === on}
                    onChange={() => onChange({ ...settings, [name]: on })}
                  />
                  <span>{on ? words.on : words.off}</span>
                </label>
              ))}
            </fieldset>
          ))}
          <fieldset className="choice">
            <legend>{words.paper}</legend>
            {PAPERS.map((paper) => (
              <label key={paper}>
                <input
                  type="radio"
                  name={`${id}-paper`}
                  checked={settings.paper === paper}
                  onChange={() => onChange({ ...settings, paper })}
                />
                <span lang="en">{paper.toUpperCase()}</span>
              </label>
            ))}
          </fieldset>
        </>
      )}
    </Disclosure>
  );
}
