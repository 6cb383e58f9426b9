import type { Reference, ReferencePattern } from './pattern.ts';

const COUNTS: Readonly<Record<string, number>> = { 两: 2, 二: 2, 俩: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7 };
const COUNTRY = '(?<country>中国|美国|美股|国内|中美|美方|我国|北美|硅谷)?(?:的)?';
const KIND = '(?:互联网|科技|云计算|云服务|云|电信|通信|ai|人工智能|超大规模|上市|头部|主要|龙头|最大|大型|中国|美国)*';
const NOUN =
  '(?:科技巨头|互联网巨头|云巨头|公司|企业|巨头|厂商|大厂|运营商|集团|服务商|供应商|提供商|公司们|科技公司|互联网公司|科技企业)';

function reference(groups: Readonly<Record<string, string | undefined>>, count: number, whole: string): Reference {
  const country = groups.country;
  const where =
    /美|硅谷/.test(country ?? '') && country !== '中美' ? 'US' : country && country !== '中美' ? 'CN' : undefined;
  return {
    count,
    ...(where ? { country: where } : {}),
    ...(/运营商|电信|通信/.test(whole) ? { telecom: true } : {}),
  };
}

const pattern = (source: string, build: ReferencePattern[1]): ReferencePattern => [new RegExp(source, 'y'), build];

/** The ways Chinese refers to companies, the more specific first. */
export const CHINESE_REFERENCES: readonly ReferencePattern[] = [
  pattern(
    `(?:这|该|上述|以上|前述|其余)?${COUNTRY}(?:前)?(?<n>[两二三四五六七2-7])(?:家|大)(?:最大的|中国|美国)?(?<noun>${KIND}${NOUN})`,
    (groups) => reference(groups, COUNTS[groups.n ?? ''] ?? Number(groups.n), groups.noun ?? ''),
  ),
  pattern(
    `(?:这|该|上述|以上|前述)?${COUNTRY}(?<n>[两二三四五六七])(?:家|巨头|强|者)(?![\\u4e00-\\u9fff]{0,2}(?:银行|工厂|分店|机构|媒体|券商|数据中心))`,
    (groups) => reference(groups, COUNTS[groups.n ?? ''] as number, ''),
  ),
  pattern(
    '(?:中国|全国|国内)(?:的)?(?:整体|总体|全国)?(?:的)?(?=(?:ai|人工智能)?(?:资本|总投资|投资|支出|投入))',
    () => ({ count: 0, id: 'cn-national' }),
  ),
  pattern('双方|两者|二者', () => ({ count: 2 })),
  pattern('三者', () => ({ count: 3 })),
  pattern('(?:该|这家|本|这个)(?:公司|集团|企业|巨头|科技巨头|互联网巨头)', () => ({ count: 1 })),
  pattern('(?<![\\u4e00-\\u9fffa-z])(?:公司|集团)(?=[\\u4e00-\\u9fff\\d,])', () => ({ count: 1 })),
  pattern('(?:它们|他们|这些公司|这些企业|各公司|各家)', () => ({ count: 0 })),
  pattern(`(?<country>中国|美国|国内|北美|硅谷)(?:的)?(?:主要|大型|头部)?${KIND}${NOUN}`, (groups) =>
    reference(groups, 0, ''),
  ),
  pattern('(?:科技巨头|互联网大厂|云厂商|巨头们|大厂们)', () => ({ count: 0 })),
];

export const CHINESE_REFERENCE_STARTS = new Set([
  ...'全国这该上以前其中美我北硅两二三四五六七234567双本公集它他各科互云巨大',
]);
