import { dateLine } from '../../reader/components/masthead/date-line.ts';
import { LOCALES } from '../../reader/locale/locales.ts';
import { SEARCH_LABELS } from '../../reader/locale/search-labels.ts';
import type { TopicId } from '../../vocabulary/ids.ts';
import type { ArticleFile, Edition } from '../../vocabulary/page.ts';
import type { Address, Language, SheetNumber } from '../../vocabulary/routes.ts';
import { sheetPlace } from '../../vocabulary/sheet-place.ts';
import type { TermFile } from '../../vocabulary/terms.ts';
import { type CardDesk, type CardSource, cardDesk, leadOf, titleOf } from './card-desk.ts';
import type { CardWords } from './card-layout.ts';

/** What a card says between nameplate and date line. */
type Said = Pick<CardWords, 'kickers' | 'headline' | 'deck'>;

const NOTHING: Said = {
  kickers: [],
  headline: { text: '', words: [], printed: [] },
  deck: null,
};

/** A further page of the front: its name, as on the page itself, above its largest headline. */
function sheetCard(desk: CardDesk, number: SheetNumber): Said {
  const { edition, locale, headline } = desk;
  const place = sheetPlace(edition, number);
  const page = place === null ? undefined : edition.pages[place.page - 1];
  const isWhole = page?.sheets === 1 && page.number !== null;
  const name = isWhole ? locale.date.page(page.number ?? '') : locale.date.nthSheet(number);
  const lead = place && leadOf(desk, `pages/${place.page}`, place.index);
  return lead === null
    ? { ...NOTHING, headline: headline(name) }
    : { ...NOTHING, kickers: [name], headline: lead };
}

function articleCard(desk: CardDesk, { article }: ArticleFile): Said {
  const { edition, locale } = desk;
  const own = edition.topics.filter(({ id }) => article.topics.some((topic) => topic.id === id));
  const kickers = article.kicker === null ? own.map(locale.filter.topic) : [article.kicker];
  return { ...NOTHING, kickers, headline: titleOf(desk, article) };
}

function topicCard({ edition, locale, headline }: CardDesk, id: TopicId, sheet: number): Said {
  const topic = edition.topics.find((one) => one.id === id);
  if (topic === undefined) return { ...NOTHING, headline: headline(id) };
  return {
    kickers: sheet === 1 ? [] : [locale.date.nthSheet(sheet)],
    headline: headline(locale.filter.topic(topic)),
    deck: locale.filter.shown(topic.count),
  };
}

function termCard({ headline, locale, printed }: CardDesk, file: TermFile): Said {
  const { id, term, english, kind } = file.term;
  const kickers = [locale.terms.kinds[kind]];
  if (locale.language === 'en') return { kickers, headline: headline(english), deck: term };
  const original = printed(`terms/${id}`) as TermFile | undefined;
  return { kickers, headline: headline(term, original?.term.term), deck: english };
}

function saidOf(desk: CardDesk, address: Address): Said {
  const { locale, headline, file } = desk;
  switch (address.page) {
    case 'front':
      return address.sheet === undefined ? NOTHING : sheetCard(desk, address.sheet);
    case 'article': {
      const article = file(`articles/${address.slug}`) as ArticleFile | undefined;
      return article === undefined ? NOTHING : articleCard(desk, article);
    }
    case 'topic':
      return topicCard(desk, address.topic, address.sheet ?? 1);
    case 'term': {
      const term = file(`terms/${address.term}`) as TermFile | undefined;
      return term === undefined ? NOTHING : termCard(desk, term);
    }
    case 'terms': {
      const { title } = locale.terms;
      return { ...NOTHING, headline: headline(title, LOCALES.zh.terms.title) };
    }
    case 'about':
      return { ...NOTHING, headline: headline(locale.about.title, LOCALES.zh.about.title) };
    case 'search': {
      const { title } = SEARCH_LABELS[locale.language];
      return { ...NOTHING, headline: headline(title, SEARCH_LABELS.zh.title) };
    }
    case 'missing':
      return NOTHING;
  }
}

/** What the card of an address says, in the language of the address; all of it is in the edition. */
export function cardWords(address: Address, language: Language, source: CardSource): CardWords {
  const desk = cardDesk(language, source);
  const { edition, locale, headline, printed } = desk;
  const name = (printed('edition') as Edition | undefined)?.nameplate;
  return {
    form: address.page === 'front' && address.sheet === undefined ? 'front' : 'running',
    nameplate: headline(edition.nameplate ?? locale.site.unnamed, name ?? LOCALES.zh.site.unnamed),
    ...saidOf(desk, address),
    dates: dateLine(edition, locale),
  };
}

/** A card's words for who cannot see it: all but the date line. */
export function cardAlt({ nameplate, kickers, headline, deck }: CardWords): string {
  return [nameplate.text, ...kickers, headline.text, deck]
    .filter((part) => part !== null && part !== '')
    .join(' · ');
}
