import { dateWords, listWords, RECORDED_OUTCOME_NAMES, RULE_KIND_NAMES, SPEC_NAMES } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { sentenceCase } from '../home/home-words.ts';
import { Caveats, CaveatsSection, type KeepInMind } from '../kit/caveats.tsx';
import { chipStatus as texts } from '../messages/chip-status.ts';
import { NoteWords } from '../sources/note-words.tsx';
import { RuleLink } from './chip-links.tsx';
import type { ChipProps } from './chip-props.ts';

/** Announcements, licences, guidance and China's own measures, which decide no status. */
export function BesideSection({ dataset, locale, answer: { document, status } }: ChipProps) {
  const t = translator(texts, locale);
  const named = document.timeline.events;
  const spoken = [...status.notices, ...status.measures].filter(({ rule }) => !named.some((one) => one.rule === rule));
  const all = [...named, ...spoken].toSorted((left, right) => dayOf(left.rule).localeCompare(dayOf(right.rule)));
  function dayOf(rule: string): string {
    return dataset.exportRule(rule).from ?? '';
  }
  const comma = { en: ', ', ar: '، ', zh: '，' }[locale];
  return (
    <section className="b" aria-labelledby="beside">
      <h2 id="beside">{t('besideHeading')}</h2>
      <p className="note">{all.length === 0 ? t('besideNone') : t('besideNote')}</p>
      {all.length > 0 && (
        <Caveats
          list={all.map(({ rule, kind, outcome, text }) => ({
            key: rule,
            name: dateWords(dayOf(rule), locale),
            text: (
              <>
                <RuleLink dataset={dataset} locale={locale} id={rule} />
                <span className="op">
                  {' '}
                  ({RULE_KIND_NAMES[locale][kind]}
                  {outcome && `${comma}${RECORDED_OUTCOME_NAMES[locale][outcome]}`})
                </span>
                <span className="under">
                  <NoteWords text={text} locale={locale} />
                </span>
              </>
            ),
          }))}
        />
      )}
    </section>
  );
}

/** What a reader must know to read the status. */
export function KeepInMindSection({ locale, answer: { document, status, deciding, unbound } }: ChipProps) {
  const t = translator(texts, locale);
  const { chip } = document;
  const has = (code: string) => status.caveats.some((caveat) => caveat.code === code);
  const missing = [...new Set(status.findings.flatMap((finding) => finding.missing))];
  const uses = new Set(deciding?.decided.map(({ quantity }) => quantity));
  const list: KeepInMind[] = [
    ...(missing.length === 0
      ? []
      : [
          {
            name: t('missingName'),
            text: t('missingText', {
              what: listWords(
                missing.map((spec) => SPEC_NAMES[locale][spec]),
                locale,
              ),
            }),
          },
        ]),
    ...(unbound === 'foreign' ? [{ name: sentenceCase(t('foreignShort')), text: t('foreignText') }] : []),
    ...(unbound === 'inHouse' ? [{ name: sentenceCase(t('inHouseShort')), text: t('inHouseText') }] : []),
    ...(has('not-on-sale') ? [{ name: t('announcedName'), text: t('announcedText') }] : []),
    ...(chip.estimated.includes('dieArea') && uses.has('density')
      ? [{ key: 'area', name: t('estimateName'), text: t('estimateArea') }]
      : []),
    ...(chip.estimated.includes('dense') && (uses.has('performance') || uses.has('density'))
      ? [{ key: 'rates', name: t('estimateName'), text: t('estimateRates') }]
      : []),
    ...(has('us-sale') ? [{ name: t('usSaleName'), text: t('usSaleText') }] : []),
    ...(has('reported-threshold') ? [{ name: t('reportedName'), text: t('reportedText') }] : []),
    { name: t('reading'), text: t('readingText') },
  ];
  return <CaveatsSection heading={t('keepInMind')} list={list} />;
}
