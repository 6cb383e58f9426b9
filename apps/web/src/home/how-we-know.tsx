import { CONFIDENCES, type Dataset, type Locale, labelled, listWords } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { Evidence } from '../kit/evidence.tsx';
import { home } from '../messages/home.ts';
import { naming } from '../naming.ts';
import { type HomeAnswer, memberRows, SIDES } from './home-answer.ts';

/** How a figure gets into the record, and how good the evidence for these is. */
export function HowWeKnow({ dataset, locale, answer }: { dataset: Dataset; locale: Locale; answer: HomeAnswer }) {
  const t = translator(home, locale);
  const names = naming(dataset, locale);
  const members = SIDES.flatMap((side) => memberRows(answer.newest.comparison, side));
  const graded = CONFIDENCES.flatMap((grade) => {
    const of = members.filter(({ confidence }) => confidence === grade).map(({ id }) => names(id));
    return of.length === 0 ? [] : [labelled(grade, listWords(of, locale), locale)];
  });
  return (
    <section className="b" aria-labelledby="how-we-know">
      <h2 id="how-we-know">{t('howWeKnow')}</h2>
      <div className="cols c84">
        <div className="prose">
          <p>{t('how1')}</p>
          <p>{t('how2')}</p>
          <p>{t('how3')}</p>
        </div>
        <p className="note">
          {t.rich('grades', {
            a: () => <Evidence grade="A" locale={locale} />,
            b: () => <Evidence grade="B" locale={locale} />,
            c: () => <Evidence grade="C" locale={locale} />,
          })}{' '}
          {t('gradesHere', { list: graded.join(locale === 'zh' ? '；' : locale === 'ar' ? '؛ ' : '; ') })}
        </p>
      </div>
    </section>
  );
}
