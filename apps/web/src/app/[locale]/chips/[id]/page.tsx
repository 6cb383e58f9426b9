import type { Metadata } from 'next';
import { chipAnswer } from '../../../../chips/chip-answer.ts';
import { chipMetadata } from '../../../../chips/chip-metadata.ts';
import { ChipPage } from '../../../../chips/chip-page.tsx';
import { record } from '../../../../record.ts';
import { pageLocale } from '../../../../shell/page-locale.ts';

type ChipParams = { readonly params: Promise<{ readonly locale: string; readonly id: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return record.chips.map(({ id }) => ({ id }));
}

export async function generateMetadata(props: ChipParams): Promise<Metadata> {
  const { id } = await props.params;
  return chipMetadata(record, await pageLocale(props), chipAnswer(record, id));
}

export default async function Chip(props: ChipParams) {
  const { id } = await props.params;
  return <ChipPage dataset={record} locale={await pageLocale(props)} answer={chipAnswer(record, id)} />;
}
