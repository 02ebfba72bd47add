import { PassageText } from '../reader/components/article/PassageText.tsx';
import { LOCALES } from '../reader/locale/locales.ts';
import { buildPassage } from './build-article.ts';

/** The article whose words `buildGloss` has, as a reader's page sets it. */
export function GlossPage() {
  return (
    <>
      <h1 className="article-title">开发区</h1>
      {['开发区优化营商环境。', '王静说：完成8.49亿元。'].map((text, index) => (
        <p key={text} id={`l${5 + index * 2}`} tabIndex={-1}>
          <PassageText
            passage={buildPassage(text, 5 + index * 2)}
            notes={[]}
            marked={null}
            locale={LOCALES.zh}
          />
          <a className="paragraph-link" href={`#l${5 + index * 2}`}>
            ¶
          </a>
        </p>
      ))}
    </>
  );
}
