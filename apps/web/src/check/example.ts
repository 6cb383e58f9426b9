import type { Locale } from '@outlay/domain';
import type { CheckState } from './check-state.ts';

/** A text of our own in each language, with claims of every verdict: what the page shows before a reader pastes one. */
export const EXAMPLES: Readonly<Record<Locale, CheckState & { readonly published: string }>> = {
  en: {
    lang: 'en',
    published: '2024-08-26',
    text: `Alibaba, Tencent and Baidu spent about 50 billion yuan, or $7bn, on capital expenditure in the first half of 2024, against 23 billion a year earlier. Alibaba’s capex rose 123 per cent, and Tencent’s climbed 176 per cent to 23 billion yuan. Baidu spent 42 billion yuan.

Amazon, Alphabet, Microsoft and Meta together spent $106bn in the first half of 2024. Amazon’s capital expenditure came to $30.5bn and Microsoft’s to $24.9bn. ByteDance spent $5bn.

Nvidia’s H20 may be shipped to China, while the H100 is blocked. An H20 costs between $12,000 and $13,000.`,
  },
  ar: {
    lang: 'ar',
    published: '2024-08-26',
    text: `أنفقت علي بابا وتينسنت وبايدو نحو 50 مليار يوان، أي ما يعادل 7 مليارات دولار، على الاستثمارات الرأسمالية في النصف الأول من 2024، مقابل 23 مليار يوان قبل عام. وارتفع الإنفاق الرأسمالي لعلي بابا بنسبة 123%، وارتفع إنفاق تينسنت بنسبة 176% إلى 23 مليار يوان. وأنفقت بايدو 42 مليار يوان.

وأنفقت أمازون وألفابت ومايكروسوفت وميتا مجتمعة 106 مليارات دولار في النصف الأول من 2024. وبلغ الإنفاق الرأسمالي لأمازون 30.5 مليار دولار، وبلغ الإنفاق الرأسمالي لمايكروسوفت 24.9 مليار دولار. وأنفقت بايت دانس 5 مليارات دولار.

ويمكن شحن رقاقة H20 من إنفيديا إلى الصين، بينما H100 محظورة. ويبلغ سعر رقاقة H20 بين 12 و13 ألف دولار.`,
  },
  zh: {
    lang: 'zh',
    published: '2024-08-26',
    text: `2024年上半年，阿里巴巴、腾讯和百度的资本开支合计约500亿元，约合70亿美元，上年同期为230亿元。阿里巴巴资本开支增长123%，腾讯资本开支增长176%，达到230亿元。百度资本开支为420亿元。

2024年上半年，亚马逊、Alphabet、微软和Meta的资本开支合计1060亿美元。其中亚马逊资本开支为305亿美元，微软资本开支为249亿美元。字节跳动资本开支为50亿美元。

英伟达H20可以出口到中国，而H100被禁止出口。H20每片售价1.2万至1.3万美元。`,
  },
};
