import type { NameEntry } from './names.ts';

const PATTERNS: readonly (readonly [id: string, patterns: readonly string[]])[] = [
  [
    'bytedance',
    [
      "TikTok( 's|) (owner|parent|parent company)|(owner|parent|parent company) of TikTok|TikTok - owner|Douyin owner",
      '(الشركة الأم لتيك توك|الشركة الأم ل تيك توك|الشركة المالكة لتيك توك|مالكة تيك توك|مالك تيك توك|الشركة الأم لتطبيق تيك توك|الشركة المالكة لتطبيق تيك توك)',
      '(TikTok|抖音|tiktok)(的|)(母公司|所有者)',
    ],
  ],
  [
    'alphabet',
    [
      "Google( 's|) (owner|parent|parent company)|(owner|parent|parent company) of Google|Google - parent",
      'الشركة الأم لغوغل|الشركة الأم لجوجل|مالكة غوغل|مالكة جوجل',
      '谷歌(的|)母公司',
    ],
  ],
  [
    'meta',
    [
      "Facebook( 's|) (owner|parent|parent company)|(owner|parent|parent company) of (Facebook|Instagram)|Facebook - owner|Instagram owner",
      'الشركة الأم لفيسبوك|مالكة فيسبوك|الشركة المالكة لفيسبوك',
      '(脸书|Facebook)(的|)母公司',
    ],
  ],
  [
    'tencent',
    [
      "WeChat( 's|) (owner|operator|parent)|(owner|operator) of WeChat",
      'مالكة وي تشات|الشركة المالكة لوي تشات|مشغلة وي تشات',
      '微信母公司',
    ],
  ],
  ['microsoft', ['Windows maker|maker of Windows', 'صانعة ويندوز', 'Windows开发商']],
  ['alibaba', ['BABA|BABA . US|9988 . HK|Alibaba Group Holding']],
  ['bytedance', ['字节|宇宙厂']],
  ['tencent', ['鹅厂|TCEHY|0700 . HK|00700 . HK']],
  ['baidu', ['BIDU|9888 . HK']],
  ['amazon', ['AMZN|Amazon . com']],
  ['alphabet', ['GOOGL|GOOG']],
  ['meta', ['META']],
  ['microsoft', ['MSFT']],
  ['oracle', ['ORCL']],
  ['nvidia', ['NVDA']],
  ['tesla', ['TSLA']],
  ['coreweave', ['CRWV']],
  ['tsmc', ['TSM']],
  ['apple', ['AAPL|iPhone maker|maker of the iPhone', 'صانعة آيفون|صانعة هواتف آيفون', 'iPhone制造商']],
];

/** Companies by what they own or make, as texts call them to vary their names. */
export function descriptorNames(expand: (pattern: string) => readonly string[]): NameEntry[] {
  return PATTERNS.flatMap(([id, patterns]) =>
    patterns.flatMap((pattern) => expand(pattern).map((phrase): NameEntry => [phrase, { id, kind: 'company' }])),
  );
}
