/** The fonts of the page as rules with their data in them: an image may load nothing. */
export async function embeddedFonts(): Promise<string> {
  const rules = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule);
  const embedded = rules.map(async (rule) => {
    const address = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src'))?.[1];
    if (address === undefined) return '';
    const base = rule.parentStyleSheet?.href ?? location.href;
    const font = await (await fetch(new URL(address, base))).blob();
    return rule.cssText.replace(address, await dataAddress(font));
  });
  return (await Promise.all(embedded)).join('');
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result as string);
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(blob);
  });
}
