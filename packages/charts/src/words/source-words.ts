import {
  currencyWords,
  dateWords,
  isolated,
  type Locale,
  type Localized,
  labelled,
  listWords,
  periodWords,
  RATE_KIND_NAMES,
  rateWords,
  type SourceKind,
  sentences,
} from '@outlay/domain';
import type { CitedDocument, Provenance } from '../provenance.ts';
import { COMMA } from './punctuation.ts';

/** What kinds of documents are called, in the plural. */
const KINDS: Localized<Readonly<Record<SourceKind, string>>> = {
  en: {
    filing: 'filings',
    xbrl: 'filings',
    'press-release': 'results announcements',
    transcript: 'earnings calls',
    news: 'press reports',
    dataset: 'data sets',
    estimate: 'analysts’ estimates',
    statistics: 'official statistics',
    datasheet: 'data sheets',
    rule: 'rules and notices',
  },
  ar: {
    filing: 'إفصاحات',
    xbrl: 'إفصاحات',
    'press-release': 'بيانات النتائج',
    transcript: 'مكالمات النتائج',
    news: 'تقارير صحفية',
    dataset: 'مجموعات بيانات',
    estimate: 'تقديرات محللين',
    statistics: 'إحصاءات رسمية',
    datasheet: 'صحائف بيانات',
    rule: 'قواعد وإشعارات',
  },
  zh: {
    filing: '申报文件',
    xbrl: '申报文件',
    'press-release': '业绩公告',
    transcript: '业绩电话会',
    news: '媒体报道',
    dataset: '数据集',
    estimate: '分析师估计',
    statistics: '官方统计',
    datasheet: '产品规格书',
    rule: '规则与公告',
  },
};

type Words = {
  source: string;
  of(kinds: string, names: string): string;
  newest(date: string): string;
  rates(publisher: string): string;
  many(kind: string): string;
  known(date: string): string;
  none: string;
  dateless: string;
  between: string;
};

const WORDS: Localized<Words> = {
  en: {
    source: 'Source',
    of: (kinds, names) => `${kinds} on ${names}`,
    newest: (date) => `, the newest of ${date}`,
    rates: (publisher) => `${publisher} exchange rates`,
    many: (kind) => `${kind} of each period`,
    known: (date) => `As known on ${date}`,
    none: 'no figures on record',
    dateless: 'date not on record',
    between: '; ',
  },
  ar: {
    source: 'المصدر',
    of: (kinds, names) => `${kinds} عن ${names}`,
    newest: (date) => `، أحدثها بتاريخ ${date}`,
    rates: (publisher) => `أسعار الصرف من ${publisher}`,
    many: (kind) => `${kind} لكل فترة`,
    known: (date) => `بحسب المعلوم في ${date}`,
    none: 'لا أرقام مسجلة',
    dateless: 'التاريخ غير مسجل',
    between: '؛ ',
  },
  zh: {
    source: '来源',
    of: (kinds, names) => `关于${names}的${kinds}`,
    newest: (date) => `，最新一份为${date}`,
    rates: (publisher) => `${publisher}汇率`,
    many: (kind) => `各期${kind}`,
    known: (date) => `截至${date}所知`,
    none: '未收录任何数字',
    dateless: '日期未收录',
    between: '；',
  },
};

/** Publishers of rates, as the field calls their series. */
const RATE_PUBLISHERS: Readonly<Record<string, Localized>> = {
  'Board of Governors of the Federal Reserve System': {
    en: 'Federal Reserve H.10',
    ar: 'الاحتياطي الفيدرالي \u2066H.10\u2069',
    zh: '美联储H.10',
  },
  'European Central Bank': { en: 'European Central Bank', ar: 'البنك المركزي الأوروبي', zh: '欧洲央行' },
};

/** At most this many documents are named one by one; more are named by their kinds. */
const FEW = 3;

/** The source line under a drawing: documents, exchange rates with their kind, and the day as known on. */
export function sourceLineWords(provenance: Provenance, locale: Locale): string {
  const words = WORDS[locale];
  return sentences(
    [
      labelled(words.source, documentWords(provenance, locale), locale),
      rateLine(provenance, locale),
      words.known(dateWords(provenance.asOf, locale)),
    ],
    locale,
  );
}

function documentWords({ documents, companies }: Provenance, locale: Locale): string {
  const words = WORDS[locale];
  if (documents.length === 0) return words.none;
  if (documents.length <= FEW) return documents.map((one) => documentName(one, locale)).join(words.between);
  const kinds = [...new Set(documents.map(({ kind }) => KINDS[locale][kind]))];
  const newest = documents.find(({ published }) => published !== undefined)?.published;
  const names = companies.map((name) => name[locale]);
  const named = words.of(listWords(kinds, locale), listWords(names, locale));
  return `${named}${newest === undefined ? '' : words.newest(dateWords(newest, locale))}`;
}

/** A document by title and date. Titles stay in the language of the document. */
export function documentName({ title, published }: CitedDocument, locale: Locale): string {
  const date = published === undefined ? WORDS[locale].dateless : dateWords(published, locale);
  const comma = COMMA[locale];
  return `${isolated(title, locale)}${comma}${date}`;
}

/** One or two rates are printed; of more, the rule. */
function rateLine({ rates, rateDocuments, rate }: Provenance, locale: Locale): string {
  if (rates.length === 0) return '';
  const words = WORDS[locale];
  const publishers = [
    ...new Set(
      rateDocuments.map(({ publisher }) => RATE_PUBLISHERS[publisher]?.[locale] ?? isolated(publisher, locale)),
    ),
  ];
  const publisher = words.rates(listWords(publishers, locale));
  const kind = RATE_KIND_NAMES[locale][rate];
  if (rates.length > 2) return labelled(publisher, words.many(kind), locale);
  const each = rates.map(({ quote, period, rate: value }) => {
    const days = periodWords(period, locale);
    const used = rateWords(value, currencyWords(quote, locale), locale);
    return locale === 'zh' ? `${used}（${days}）` : `${used} (${days})`;
  });
  return labelled(publisher, `${kind}${locale === 'zh' ? '' : ' '}${listWords(each, locale)}`, locale);
}
