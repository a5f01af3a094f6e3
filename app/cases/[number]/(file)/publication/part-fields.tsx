'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Radios } from '@/components/ui/choice';
import { Disclosure } from '@/components/ui/disclosure';
import { SelectField } from '@/components/ui/select-field';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { type Choice, PUBLISH_WAYS, WITHHOLD_REASONS } from '@/lib/cases/publication';

type PartFieldsProps = {
  id: string;
  name: string;
  first: Choice;
  /** What was posted, and what is wrong with it, by name of the field. */
  entered: Readonly<Record<string, string>>;
  problems: Readonly<Record<string, string>>;
};

/** What becomes of one part of the report, why, and the summary. All of it is there without scripts. */
export function PartFields({ id, name, first, entered, problems }: PartFieldsProps) {
  const t = useTranslations('publication');
  const field = (key: keyof Choice) => {
    const fieldName = `choices.${id}.${key}`;
    return {
      name: fieldName,
      id: fieldName,
      defaultValue: entered[fieldName] ?? first[key],
      error: problems[fieldName],
    };
  };
  const way = field('way');
  const [chosen, choose] = useState<string>(way.defaultValue);
  return (
    <div className="space-y-3 border-hairline border-t py-4">
      <Radios
        {...way}
        legend={<bdi>{name}</bdi>}
        inline
        options={PUBLISH_WAYS.map((value) => ({ value, label: t(`ways.${value}`) }))}
        input={{ onChange: (event) => choose(event.currentTarget.value) }}
      />
      <Disclosure summary={t('form.why')} open={chosen !== 'publish'}>
        <div className="space-y-4">
          <SelectField
            {...field('reason')}
            label={t('form.reason')}
            options={[
              { value: '', label: t('form.noReason') },
              ...WITHHOLD_REASONS.map((value) => ({ value, label: t(`reasons.${value}`) })),
            ]}
          />
          <TextField {...field('words')} label={t('form.words')} hint={t('form.wordsHint')} dir="auto" />
          <TextArea {...field('summary')} label={t('form.summary')} hint={t('form.summaryHint')} rows={3} dir="auto" />
        </div>
      </Disclosure>
    </div>
  );
}
