'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { Question } from '@/lib/rules/types';

/** Says aloud that an answer opened or closed other questions; the eye sees it. */
export function OpenedQuestions({ asked }: { asked: readonly Question[] }) {
  const t = useTranslations('describe');
  const before = useRef(asked);
  const [spoken, setSpoken] = useState('');

  useEffect(() => {
    const opened = asked.filter((question) => !before.current.includes(question)).length;
    const closed = before.current.filter((question) => !asked.includes(question)).length;
    before.current = asked;
    if (opened > 0 || closed > 0) setSpoken(t('answers.changed', { opened, closed }));
  }, [asked, t]);

  return (
    <p role="status" className="sr-only">
      {spoken}
    </p>
  );
}
