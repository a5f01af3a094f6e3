'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';

/** A text to print or to copy, word for word. Without scripts it is selected by hand. */
export function CopyText({ label, text }: { label: string; text: string }) {
  const t = useTranslations('ledger');
  const [copied, setCopied] = useState(false);
  return (
    <div>
      <p className="eyebrow mb-1">{label}</p>
      <pre className="wrap-anywhere whitespace-pre-wrap border border-hairline bg-raised p-4 text-small">{text}</pre>
      <p className="mt-2 flex flex-wrap items-center gap-4 print:hidden">
        <Button
          type="button"
          variant="secondary"
          onClick={() => navigator.clipboard.writeText(text).then(() => setCopied(true))}
        >
          {t('copy')}
        </Button>
        <span role="status">{copied ? t('copied') : null}</span>
      </p>
    </div>
  );
}
