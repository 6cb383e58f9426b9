/** Facts about a page in the words of schema.org, for search engines; data, never run. */
export function JsonLd({ data }: { data: Readonly<Record<string, unknown>> }) {
  // A closing tag inside a text must not end the block.
  const text = JSON.stringify(data).replaceAll('<', '\\u003c');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}
