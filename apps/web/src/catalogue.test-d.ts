import { expectTypeOf, test } from 'vitest';
import { catalogue, translator } from './catalogue.ts';

test('a missing translation does not compile', () => {
  // @ts-expect-error `more` is missing in Arabic
  catalogue({ en: { one: 'One', more: 'More' }, ar: { one: 'واحد' }, zh: { one: '一', more: '更多' } });
  // @ts-expect-error `other` is no message
  catalogue({ en: { one: 'One' }, ar: { one: 'واحد' }, zh: { one: '一', other: '别' } });
});

test('a message asks for the arguments that the English text names', () => {
  const texts = catalogue({
    en: { hello: 'Hello {name}' },
    ar: { hello: 'أهلًا {name}' },
    zh: { hello: '{name}，你好' },
  });
  const t = translator(texts, 'en');
  expectTypeOf(t('hello', { name: 'you' })).toEqualTypeOf<string>();
  // @ts-expect-error the name is missing
  t('hello');
  // @ts-expect-error there is no such message
  t('bye');
});
