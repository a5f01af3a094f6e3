'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import {
  type ProjectSection,
  type ProjectTyped,
  projectForm,
  projectTyped,
  typedProject,
} from '@/lib/cases/describe-forms';
import { BoundedField } from './bounded-field';
import { ListedSignals } from './listed-signals';
import { MarkedField } from './marked-field';
import { useRulebookParts } from './rulebook-parts';
import { projectScanners } from './scan-fields';
import { SectionForm } from './section-form';
import { type FieldWords, SectionNotices } from './section-notices';
import type { SectionPlace, StoredSection } from './send-section';
import { SignalNotices } from './signal-notices';
import { SignalResponses, type SignalsSection, type SignalWords, useSignalSaver } from './signal-responses';
import { type SectionSaver, useSection } from './use-section';
import { useTypedForm } from './use-typed-form';

type ProjectFormProps = {
  place: Omit<SectionPlace, 'section'>;
  project: StoredSection<ProjectSection>;
  signals: StoredSection<SignalsSection>;
  signalWords: SignalWords;
  /** The States that the components lie in. */
  states: readonly string[];
  next: string;
};

const FIELDS = ['title', 'summary', 'donor', 'implementer', 'indicators'] as const;

export function ProjectForm({ place, project, signals, signalWords, states, next }: ProjectFormProps) {
  const t = useTranslations('describe');
  const saver = useSection<ProjectTyped, ProjectSection>({
    place: { ...place, section: 'project' },
    stored: project,
    typed: projectTyped,
    toTyped: (section) => typedProject(section),
    schema: projectForm,
  });
  const signalSaver = useSignalSaver({ ...place, section: 'signals' }, signals);
  const words: FieldWords<ProjectTyped> = {
    label: ({ name }) => t(`project.${FIELDS.find((field) => field === name) ?? 'title'}.label`),
    says: (_place, value) => String(value),
  };

  return (
    <>
      <SectionNotices saver={saver} words={words} />
      <SignalNotices saver={signalSaver} words={signalWords} />
      <SignalResponses saver={signalSaver} words={signalWords}>
        <ProjectFields key={saver.generation} saver={saver} beside={signalSaver} states={states} next={next} />
      </SignalResponses>
    </>
  );
}

function ProjectFields({
  saver,
  beside,
  states,
  next,
}: {
  saver: SectionSaver<ProjectTyped>;
  beside: ReturnType<typeof useSignalSaver>;
  states: readonly string[];
  next: string;
}) {
  const { lexicon } = useRulebookParts();
  const scanners = useMemo(() => projectScanners(lexicon, states), [lexicon, states]);
  const t = useTranslations('describe');
  const { typed, generation, change } = saver;
  const formId = `describe-project-${generation}`;
  const form = useTypedForm({ formId, typed, resolver: zodResolver(projectForm), onChange: change });
  return (
    <SectionForm formId={formId} form={form} saver={saver} beside={beside} next={next}>
      <div className="space-y-9">
        <div className="space-y-4">
          <BoundedField
            name="title"
            label={t('project.title.label')}
            hint={t('project.title.hint')}
            most={200}
            defaultValue={typed.title}
          />
          <ListedSignals
            name="title"
            label={t('project.title.label')}
            defaultValue={typed.title}
            scan={scanners.title}
          />
        </div>
        <MarkedField
          name="summary"
          label={t('project.summary.label')}
          hint={t('project.summary.hint')}
          most={20_000}
          rows={7}
          defaultValue={typed.summary}
          scan={scanners.summary}
        >
          <div className="space-y-9">
            <BoundedField
              name="donor"
              label={t('project.donor.label')}
              hint={t('project.donor.hint')}
              most={200}
              defaultValue={typed.donor}
            />
            <BoundedField
              name="implementer"
              label={t('project.implementer.label')}
              hint={t('project.implementer.hint')}
              most={200}
              defaultValue={typed.implementer}
            />
          </div>
        </MarkedField>
        <MarkedField
          name="indicators"
          label={t('project.indicators.label')}
          hint={t('project.indicators.hint')}
          most={20_000}
          rows={5}
          defaultValue={typed.indicators}
          scan={scanners.indicators}
        />
      </div>
    </SectionForm>
  );
}
