import type { ReactNode } from 'react';
import '../../styles/index.css';

export default function EntryLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
