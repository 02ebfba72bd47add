import { anchor, slug, termId } from '../vocabulary/ids.ts';
import type { ArticleTerms, TermEntry, TermFile } from '../vocabulary/terms.ts';

/** The entry of 放管服, but for what `parts` says. */
export function buildTermEntry(parts: Partial<TermEntry> = {}): TermEntry {
  return {
    id: termId('fangguanfu'),
    term: '放管服',
    pinyin: 'fàngguǎnfú',
    english: 'streamline administration',
    kind: 'policy',
    explanation: '政府职能改革。',
    articles: 1,
    sentences: 2,
    bylines: 0,
    ...parts,
  };
}

/** 王泉林, a reporter whom no text names. */
export const reporterEntry = buildTermEntry({
  id: termId('wang-quanlin'),
  term: '王泉林',
  pinyin: 'Wáng Quánlín',
  english: 'Wang Quanlin',
  kind: 'person',
  explanation: '本版的记者。',
  articles: 0,
  sentences: 0,
  bylines: 2,
});

/** 放管服 in the heading and a sentence of an article called `one`. */
export function buildTermFile(parts: Partial<TermFile> = {}): TermFile {
  return {
    term: buildTermEntry(),
    articles: [
      {
        slug: slug('one'),
        title: '第一篇',
        uses: [
          { anchor: null, text: '推进放管服', marks: [[2, 5]] },
          { anchor: anchor('l5s2'), text: '会议研究了“放管服”。', marks: [[6, 9]] },
        ],
      },
    ],
    bylines: [],
    ...parts,
  };
}

/** The file of `reporterEntry`. */
export const reporterFile = buildTermFile({
  term: reporterEntry,
  articles: [],
  bylines: [
    { slug: slug('one'), title: '第一篇', credits: [{ role: '记者', caption: null }] },
    {
      slug: slug('two'),
      title: '',
      credits: [
        { role: '记者', caption: null },
        { role: '摄', caption: anchor('caption1') },
        { role: '记者', caption: null },
      ],
    },
  ],
});

/** What an article's file has of both. */
export const builtTerms: ArticleTerms = {
  named: [buildTermEntry(), reporterEntry].map(({ id, term, english, kind }) => ({
    id,
    term,
    english,
    kind,
  })),
  places: [{ id: termId('fangguanfu'), anchor: anchor('l5'), start: 0, end: 3 }],
};

/** The files of both terms by path, in every language the same. */
export function buildTermFiles(): Map<string, unknown> {
  const files = new Map<string, unknown>();
  for (const folder of ['data', 'data/zh-hant', 'data/en']) {
    files.set(`${folder}/terms.json`, { terms: [buildTermEntry(), reporterEntry] });
    for (const file of [buildTermFile(), reporterFile]) {
      files.set(`${folder}/terms/${file.term.id}.json`, file);
    }
  }
  return files;
}
