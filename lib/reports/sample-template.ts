import { crc32, deflateSync } from 'node:zlib';
import { SECTION_IDS, type SectionId } from './section-ids';
import type { Template } from './template';

/** A JPEG of 8 by 4 pixels, written by Chromium. */
export const sampleJpeg = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6j' +
    'q62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSk' +
    'pKSkpKSkpKT/wAARCAAEAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QA' +
    'FQEBAQAAAAAAAAAAAAAAAAAAAwT/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCYARK//9k=',
  'base64',
);

/** A grey PNG that claims this size; `holds` is the size of what is in it. */
export function samplePng(width: number, height: number, holds = { width, height }): Buffer {
  // Eight bits a pixel, grey, not interlaced.
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const rows = Buffer.alloc((holds.width + 1) * holds.height, 0x80);
  for (let row = 0; row < holds.height; row += 1) rows[row * (holds.width + 1)] = 0;
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND')]);
}

function chunk(name: string, content = Buffer.alloc(0)): Buffer {
  const named = Buffer.concat([Buffer.from(name), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** A template with everything in it: no country context, the answer sheet before the project, a logo. */
export function sampleTemplate(content: Partial<Template['content']> = {}): Template {
  return {
    number: 7,
    content: {
      donor: 'Ministry of the North',
      classification: 'OFFICIAL: SENSITIVE',
      coverText: 'For the desk officer.\n\nReturn it to the registry.',
      logoAlt: 'Three pines on a hill',
      sections: sampleSections(),
      ...content,
    },
    logo: { mediaType: 'image/png', base64: samplePng(40, 20).toString('base64'), width: 40, height: 20 },
  };
}

function sampleSections(): Template['content']['sections'] {
  const order: SectionId[] = [
    'decision',
    'answers',
    ...SECTION_IDS.filter((id) => !['decision', 'answers'].includes(id)),
  ];
  return order.map((id) => ({ id, shown: id !== 'country' }));
}
