import { useSuspenseQuery } from '@tanstack/react-query';
import type { Location } from 'react-router';
import { Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import type { Language } from '../../vocabulary/routes.ts';
import { hrefOf, LANGUAGES } from '../../vocabulary/routes.ts';
import { useLink } from '../components/link-context.ts';
import { LanguageOffer } from '../components/masthead/LanguageOffer.tsx';
import { LanguageSwitch } from '../components/masthead/LanguageSwitch.tsx';
import { Masthead } from '../components/masthead/Masthead.tsx';
import { SearchBox } from '../components/masthead/SearchBox.tsx';
import { SettingsMenu } from '../components/masthead/SettingsMenu.tsx';
import { ProgressLine } from '../components/states/ProgressLine.tsx';
import { useHydrated } from '../components/use-hydrated.ts';
import { useServices } from './services-context.ts';
import { useStanding } from './standing-context.ts';
import { useArrival } from './use-arrival.ts';
import { useDesk } from './use-desk.ts';
import { useLanguageOffer } from './use-language-offer.ts';
import { useFilters, usePlace } from './use-place.ts';
import { useSearchBox } from './use-search-box.ts';
import { useSettings } from './use-settings.ts';

const NAMES = { zh: '简体', 'zh-hant': '繁體', en: 'English' } as const;

/** An entry that the browser made itself, by a link to a place in the page, has no key of its own. */
function scrollKey({ key, pathname, search, hash }: Location): string {
  return key === 'default' ? `${pathname}${search}${hash}` : key;
}

/** What every page has around it: the tools, the nameplate, the announcements. */
export function Frame() {
  const { memory } = useServices();
  const desk = useDesk();
  const { data: edition } = useSuspenseQuery(desk.edition());
  const { address, language, locale } = usePlace();
  const { search, hash } = useLocation();
  const filters = useFilters();
  const [settings, changeSettings] = useSettings(memory);
  const { hasWords } = useStanding();
  const { offered, answer } = useLanguageOffer(language, memory);
  const announcement = useArrival();
  const box = useSearchBox();
  const loading = useNavigation().state === 'loading';
  const live = useHydrated();
  const Link = useLink();
  const front = { page: 'front' } as const;
  const hereIn = (id: Language) =>
    `${hrefOf({ address: address.page === 'missing' ? front : address, language: id })}${live ? search + hash : ''}`;
  return (
    <div lang={locale.tag} className="frame" aria-busy={loading}>
      <a href="#content" className="skip-link">
        {locale.site.skip}
      </a>
      <ProgressLine loading={loading} text={locale.site.loading} />
      <header className="page-head">
        <nav className="tools" aria-label={locale.site.tools}>
          <Link href={hrefOf({ address: { page: 'about' }, language })} className="tool">
            {locale.site.about}
          </Link>
          <SearchBox {...box} label={locale.site.search} />
          <LanguageSwitch
            locale={locale}
            languages={LANGUAGES.map(({ id, tag }) => ({
              id,
              tag,
              name: NAMES[id],
              href: hereIn(id),
            }))}
          />
          <SettingsMenu
            settings={settings}
            onChange={changeSettings}
            locale={locale}
            hasWords={hasWords}
          />
        </nav>
        <Masthead
          edition={edition}
          locale={locale}
          frontHref={hrefOf({ address: front, language, filters })}
          size={address.page === 'front' && address.sheet === undefined ? 'front' : 'running'}
        />
      </header>
      <main id="content" tabIndex={-1}>
        <Outlet context={hasWords ? settings : { ...settings, lookUp: false, pinyin: false }} />
      </main>
      {offered !== null && (
        <LanguageOffer language={offered} href={hereIn(offered)} onAnswer={answer} />
      )}
      <p className="sr-only" role="status">
        {announcement}
      </p>
      <ScrollRestoration getKey={scrollKey} />
    </div>
  );
}
