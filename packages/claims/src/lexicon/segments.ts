/** Businesses that texts name and whose figures are a part of a company's: the company, and the names in all languages. */
export const SEGMENTS: readonly (readonly [company: string, names: string])[] = [
  [
    'alibaba',
    'Alibaba Cloud|Aliyun|Ali Cloud|Cloud Intelligence Group|Taobao|Tmall|Taobao and Tmall|Cainiao|阿里云|阿里云智能|云智能集团|淘天|淘天集团|菜鸟|علي بابا كلاود|علي كلاود',
  ],
  ['amazon', 'AWS|Amazon Web Services|أمازون ويب سيرفيسز|إيه دبليو إس|亚马逊云科技|亚马逊AWS|亚马逊云'],
  ['alphabet', 'Google Cloud|YouTube|Waymo|Google Services|غوغل كلاود|جوجل كلاود|يوتيوب|谷歌云'],
  [
    'microsoft',
    'Azure|Intelligent Cloud|LinkedIn|Xbox|Microsoft Cloud|Microsoft Azure|أزور|مايكروسوفت كلاود|微软云|微软Azure|智能云',
  ],
  ['meta', 'Reality Labs|Instagram|WhatsApp|ريالتي لابز'],
  ['tencent', 'Tencent Cloud|WeChat|Weixin|Tencent Games|腾讯云|微信|تينسنت كلاود'],
  ['baidu', 'iQiyi|Baidu AI Cloud|Apollo Go|爱奇艺|百度智能云|آي تشي يي'],
  ['oracle', 'Oracle Cloud|Oracle Cloud Infrastructure|OCI|甲骨文云|أوراكل كلاود'],
  ['apple', 'iPhone|iPhones|آيفون'],
  ['tesla', 'Model Y|Cybertruck'],
  ['bytedance', 'Volcano Engine|Douyin|火山引擎|抖音|دوين'],
];
