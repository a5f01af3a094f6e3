import { textFields } from '@/components/forms/posted';
import type { TemplateDraft } from '@/lib/data/report-template';
import { SECTION_IDS } from '@/lib/reports/section-ids';

/** What the form of the template posts. Whether it can be taken is seen by whoever gets it. */
export async function draftIn(form: FormData): Promise<TemplateDraft> {
  const { donor = '', classification = '', coverText = '', logoAlt = '', base = '' } = textFields(form);
  // An empty file field is posted as a file without a name.
  const file = form.getAll('logo').find((each): each is File => each instanceof File && each.name !== '');
  const shown = form.getAll('shown');
  const sections = form.getAll('order').flatMap((posted) => {
    const id = SECTION_IDS.find((each) => each === posted);
    return id ? [{ id, shown: shown.includes(id) }] : [];
  });
  return {
    donor,
    classification,
    coverText,
    logoAlt,
    base,
    sections,
    logo: file ? new Uint8Array(await file.arrayBuffer()) : form.has('removeLogo') ? 'none' : 'keep',
  };
}
