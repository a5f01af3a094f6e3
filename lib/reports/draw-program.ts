import { type Drawing, drawPdf } from './pdf';

/**
 * A program of its own that draws reports: lib/data/draw-apart.ts sends it models and gets the files back, one after the
 * other. It ends with whoever started it.
 */
process.on('message', ({ model, attachment }: Drawing) => {
  try {
    process.send?.({ pdf: drawPdf(model, attachment) });
  } catch (error) {
    process.send?.({ problem: error instanceof Error ? error.message : String(error) });
  }
});
process.on('disconnect', () => process.exit());
