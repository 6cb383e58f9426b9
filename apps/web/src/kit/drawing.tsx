/** An SVG that our own charts have written; they escape what they write. The one place where markup is set as text. */
export function Drawing({ svg, className }: { svg: string; className: string }) {
  return <div className={className} dangerouslySetInnerHTML={{ __html: svg }} />;
}
