import type { Entry } from '../entry.ts';

const FRACTIONS: readonly Entry[] = [...'二三四五六七八九十'].flatMap((digit, index): Entry[] => [
  [`${digit}分之一`, { t: 'fraction', value: 1 / (index + 2) }],
  [`${index + 2}分之1`, { t: 'fraction', value: 1 / (index + 2) }],
]);
const TEENS: readonly Entry[] = [...'一二三四五六七八九'].flatMap((digit, index): Entry[] => [
  [`十${digit}分之一`, { t: 'fraction', value: 1 / (index + 11) }],
  [`${index + 11}分之1`, { t: 'fraction', value: 1 / (index + 11) }],
]);

/** Currencies, percentages, fractions and multiples in Chinese. */
export const CHINESE_MONEY: readonly Entry[] = [
  ['美元|美金|usd', { t: 'currency', currency: 'USD' }],
  ['$|us $', { t: 'currency', currency: 'USD', before: true }],
  ['人民币|rmb|cny', { t: 'currency', currency: 'CNY', before: true }],
  ['元人民币|元|块|块钱|人民币元|元rmb', { t: 'currency', currency: 'CNY' }],
  ['¥', { t: 'currency', currency: 'CNY', before: true, weak: true }],
  ['港元|港币|hkd', { t: 'currency', currency: 'HKD' }],
  ['hk $', { t: 'currency', currency: 'HKD', before: true }],
  ['新台币|台币|nt $|ntd|twd', { t: 'currency', currency: 'TWD', before: true }],
  ['元新台币|元台币|台币', { t: 'currency', currency: 'TWD' }],
  ['日元|日圆|jpy', { t: 'currency', currency: 'JPY' }],
  ['韩元|韩圆|krw', { t: 'currency', currency: 'KRW' }],
  ['欧元|eur', { t: 'currency', currency: 'EUR' }],
  ['英镑|gbp', { t: 'currency', currency: 'GBP' }],
  ['卢比|印度卢比', { t: 'currency', currency: 'INR' }],
  ['林吉特|马币|令吉', { t: 'currency', currency: 'MYR' }],
  ['新加坡元|新元', { t: 'currency', currency: 'SGD' }],
  ['%', { t: 'percent' }],
  ['百分之', { t: 'percent', before: true }],
  ['成', { t: 'percent', scale: 10 }],
  ['(个|)百分点|个点|基点|个基点', { t: 'points' }],
  ['美分|分钱|分', { t: 'cents' }],
  ['倍', { t: 'times' }],
  ['一半|半数', { t: 'fraction', value: 1 / 2 }],
  ['三分之二', { t: 'fraction', value: 2 / 3 }],
  ['四分之三', { t: 'fraction', value: 3 / 4 }],
  ['五分之二', { t: 'fraction', value: 2 / 5 }],
  ['五分之三', { t: 'fraction', value: 3 / 5 }],
  ['五分之四', { t: 'fraction', value: 4 / 5 }],
  ['二十分之一', { t: 'fraction', value: 1 / 20 }],
  ...FRACTIONS,
  ...TEENS,
  ['每(片|颗|枚|块|张|个|套|台|块卡)|单价|单颗|单片|单卡|一(片|颗|枚|张)|(/|／)(片|颗|枚|张)', { t: 'each' }],
  ['每(投入|花费|支出|投资|花|)(1|一)(美元|元)|每(投入|花费|支出|投资|花|)(1|一)块钱', { t: 'everydollar' }],
  ['片|颗|枚|张|块', { t: 'unit' }],
];

/** What is said of a number without changing it. */
export const CHINESE_BOUNDS: readonly Entry[] = [
  ['介于|在', { t: 'between' }],
  ['超过了|超过|超|逾|突破|多于|高于|大于|超出|高达逾|不止|已超|远超|略超|略高于|过', { t: 'bound', bound: 'gt' }],
  ['至少|不少于|不低于|最少|起码|不小于|最低', { t: 'bound', bound: 'gte' }],
  ['少于|低于|不足|不到|不满|未到|小于|略低于|未达', { t: 'bound', bound: 'lt' }],
  ['至多|不超过|最多|不高于|不多于|最高|未超过|上限(为|)', { t: 'bound', bound: 'lte' }],
  ['高达', { t: 'bound', bound: 'lte', stress: true }],
  ['约(为|)|大约|大概|近|将近|接近|约合|大致|几乎|差不多|估计|约达|逼近|粗略', { t: 'bound', bound: 'approx' }],
  ['左右|上下|前后|出头', { t: 'bound', bound: 'approx', after: true }],
  ['以上|之上|有余', { t: 'bound', bound: 'gte', after: true }],
  ['以下|以内|之内|之下', { t: 'bound', bound: 'lte', after: true }],
];
