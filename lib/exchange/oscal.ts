import { contextOf, screenedAt } from './oscal-context';
import { findingsOf } from './oscal-findings';
import { assessmentLog } from './oscal-log';
import { metadataOf } from './oscal-metadata';
import { observationsOf } from './oscal-observations';
import { resourcesOf } from './oscal-resources';
import { risksOf } from './oscal-risks';
import { localDefinitions, objectivesOf, reviewedControls } from './oscal-scope';
import { line, prop, prose, some } from './oscal-text';
import { peopleOf } from './people-of';
import { type Sealed, sealedAt } from './sealed';

/**
 * A sealed record as OSCAL assessment results, edition 1.1.3: the rulebook is the assessment plan, clauses are controls, rules
 * their objectives. The same record, names and address give the same bytes. docs/oscal.md says what stands where.
 */
export function oscalOf(sealed: Sealed) {
  const context = contextOf(sealed);
  const { record, uuid } = context;
  const { screening } = record;
  const objectives = objectivesOf(context);
  return {
    'assessment-results': {
      uuid: uuid('assessment-results'),
      metadata: metadataOf(context, peopleOf(record)),
      'import-ap': {
        href: `#${uuid('resource:plan')}`,
        remarks: 'The assessment plan is the edition of the rulebook.',
      },
      ...(objectives.length > 0 && { 'local-definitions': { 'objectives-and-methods': objectives } }),
      results: [
        {
          uuid: uuid('result'),
          title: line(`Section IV.3, version ${record.project.version}`),
          description: prose(
            screening ? 'What the rules say of the project.' : 'The project has not been screened yet.',
          ),
          start: record.case.openedAt,
          end: sealedAt(record),
          props: [
            ...(screening ? [prop('screened-at', screenedAt(context))] : []),
            prop('project-version', record.project.version),
            ...(record.case.requiredLevel ? [prop('required-level', record.case.requiredLevel.key)] : []),
            ...(record.case.levelReason ? [prop('required-level-reason', record.case.levelReason.key)] : []),
          ],
          'local-definitions': localDefinitions(context),
          'reviewed-controls': reviewedControls(context),
          'assessment-log': assessmentLog(context),
          observations: some(observationsOf(context)),
          risks: some(risksOf(context)),
          findings: some(findingsOf(context)),
          remarks: prose(record.notice),
        },
      ],
      'back-matter': { resources: resourcesOf(context) },
    },
  };
}
