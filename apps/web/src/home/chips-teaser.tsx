import { compute, rulePlane, statusTimeline } from '@outlay/charts';
import { type Dataset, type Locale, sentences } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { Bidi } from '../kit/bidi.tsx';
import { Caveats } from '../kit/caveats.tsx';
import { chips as texts } from '../messages/chips.ts';
import { computeYears } from '../shipments/compute-years.ts';
import { pageHref } from '../site-path.ts';

/** What the pages about chips found, in a sentence each, and the way there. */
export function ChipsTeaser({ dataset, locale }: { dataset: Dataset; locale: Locale }) {
  const t = translator(texts, locale);
  const [newest] = computeYears(dataset);
  const found = [
    { path: 'chips', name: 'chips', text: rulePlane.finding(rulePlane.state(dataset, {}), locale) },
    { path: 'export-control', name: 'rules', text: statusTimeline.finding(statusTimeline.state(dataset, {}), locale) },
    {
      path: 'shipments',
      name: 'shipments',
      text: compute.finding(compute.state(dataset, { period: newest?.year }), locale),
    },
  ] as const;
  return (
    <section className="b" aria-labelledby="chips">
      <h2 id="chips">{t('teaser')}</h2>
      <Caveats
        list={found.map(({ path, name, text }) => ({
          key: path,
          name: t(name),
          text: (
            <a href={pageHref(locale, path)}>
              <Bidi text={sentences([text], locale)} />
            </a>
          ),
        }))}
      />
    </section>
  );
}
