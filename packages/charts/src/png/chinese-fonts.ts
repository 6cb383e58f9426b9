import { existsSync, readFileSync } from 'node:fs';
import { OutlayError } from '@outlay/domain';
import { Blob, Face } from 'harfbuzzjs';

/** Where systems keep their typefaces for Simplified Chinese: regular, then bold where it is a file of its own. */
const PLACES: readonly { regular: string; bold?: string }[] = [
  {
    regular: '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc',
    bold: '/usr/share/fonts/opentype/noto/NotoSansCJK-Bold.ttc',
  },
  {
    regular: '/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc',
    bold: '/usr/share/fonts/noto-cjk/NotoSansCJK-Bold.ttc',
  },
  {
    regular: '/usr/share/fonts/google-noto-cjk/NotoSansCJK-Regular.ttc',
    bold: '/usr/share/fonts/google-noto-cjk/NotoSansCJK-Bold.ttc',
  },
  { regular: '/usr/share/fonts/google-noto-sans-cjk-vf-fonts/NotoSansCJK-VF.ttc' },
  {
    regular: '/usr/share/fonts/adobe-source-han-sans/SourceHanSansCN-Regular.otf',
    bold: '/usr/share/fonts/adobe-source-han-sans/SourceHanSansCN-Bold.otf',
  },
  { regular: '/usr/share/fonts/truetype/wqy/wqy-microhei.ttc' },
  { regular: '/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc' },
  { regular: '/System/Library/Fonts/PingFang.ttc' },
  { regular: '/System/Library/Fonts/Hiragino Sans GB.ttc' },
  { regular: '/System/Library/Fonts/STHeiti Medium.ttc' },
  { regular: 'C:\\Windows\\Fonts\\msyh.ttc', bold: 'C:\\Windows\\Fonts\\msyhbd.ttc' },
  { regular: 'C:\\Windows\\Fonts\\simhei.ttf' },
];

/** Any character that no typeface for Chinese lacks. */
const PROBE = '中'.codePointAt(0) as number;

/**
 * The face for Simplified Chinese in a font file of the system, or in the one that is named.
 *
 * @throws OutlayError `file-failed` where there is none.
 */
export function chineseFace(bold: boolean, file: string | undefined): Face {
  const places = file === undefined ? PLACES : [{ regular: file }];
  for (const { regular, bold: heavy } of places) {
    const path = bold && heavy !== undefined && existsSync(heavy) ? heavy : regular;
    if (!existsSync(path)) continue;
    const face = simplifiedFace(path);
    if (face) return face;
  }
  throw new OutlayError(
    'file-failed',
    file === undefined
      ? 'no typeface with Chinese characters was found on this system'
      : `${file} holds no typeface with Chinese characters`,
    {
      hint: 'Install one (Debian: fonts-noto-cjk), name a file with --font, or write SVG, which leaves the choice to the viewer',
    },
  );
}

/** Of a collection the face whose name says that it is for Simplified Chinese, else the first with Chinese. */
function simplifiedFace(path: string): Face | undefined {
  const blob = new Blob(readFileSync(path));
  const count = path.toLowerCase().endsWith('.ttc') ? 12 : 1;
  const faces = Array.from({ length: count }, (_, index) => new Face(blob, index)).filter((face) =>
    face.collectUnicodes().includes(PROBE),
  );
  return faces.find((face) => /\b(SC|GB|CN)\b/.test(face.getName(1, 'en'))) ?? faces[0];
}
