import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXTS = '**/*.{html,js,css,json,svg,csv,xml,txt}';

/** What is smaller than this travels in one packet anyhow. */
const WORTH_IT = 1_000;

/**
 * Writes `.br` and `.gz` beside every text, for servers that send what is compressed already (ours, nginx with
 * `gzip_static` and `brotli_static`, Caddy with `precompressed`). Other hosts compress by themselves and ignore them.
 */
export async function compressFiles(folder: URL): Promise<void> {
  const files = globSync(TEXTS, { cwd: fileURLToPath(folder) });
  await Promise.all(
    files.map(async (file) => {
      const content = await readFile(new URL(file, folder));
      if (content.length < WORTH_IT) return;
      // Files that are named by their content are compressed once and sent often; pages change with every build.
      const quality = file.startsWith('_next/') || file.startsWith('record/') ? 11 : 6;
      const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
      await writeFile(new URL(`${file}.br`, folder), await promisify(brotliCompress)(content, { params }));
      await writeFile(new URL(`${file}.gz`, folder), await promisify(gzip)(content, { level: quality > 6 ? 9 : 6 }));
    }),
  );
}
