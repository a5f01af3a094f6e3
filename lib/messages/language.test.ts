import { describe, expect, it } from 'vitest';
import { chooseLanguage } from './language';

describe('the language of a request', () => {
  it('is the one the person chose', () => {
    expect(chooseLanguage('es', 'fr-CH, fr;q=0.9')).toBe('es');
  });

  it('is else the one the browser prefers among those we speak', () => {
    expect(chooseLanguage(undefined, 'de-CH, en;q=0.5, fr-CH;q=0.8')).toBe('fr');
  });

  it('leaves out a language the browser refuses', () => {
    expect(chooseLanguage(undefined, 'fr;q=0, es;q=0.1')).toBe('es');
  });

  it('is English when nothing fits, and for a forged or broken value', () => {
    expect(chooseLanguage('xx', null)).toBe('en');
    expect(chooseLanguage('../fr', ';;q=x,,')).toBe('en');
  });
});
