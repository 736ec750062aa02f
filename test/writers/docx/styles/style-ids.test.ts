import { describe, expect, it } from 'vitest';
import type { Theme } from '../../../../src/theme/types.js';
import { styleNames } from '../../../../src/writers/docx/styles/style-ids.js';
import { theme } from '../write-sample.js';

describe('styleNames', () => {
  it('calls by their names those that Word knows itself', () => {
    const { paragraphs } = styleNames(theme);
    expect(paragraphs.get('body')).toEqual({ id: 'Normal', label: 'Normal' });
    expect(paragraphs.get('h2')).toEqual({ id: 'Heading2', label: 'heading 2' });
    expect(paragraphs.get('foot')).toEqual({ id: 'Foot', label: 'footer' });
  });

  it('keeps ids and labels apart over all kinds of styles, without regard to case', () => {
    const body = theme.paragraphs.body;
    if (body === undefined) throw new Error('the theme has no body');
    const named = (label: string): Theme['paragraphs'][string] => ({ ...body, label });
    const names = styleNames({
      ...theme,
      paragraphs: { body, strong: named('STRONG'), 'a-b': named('One'), 'a.b': named('one') },
      characters: {},
      tables: {},
    });
    const all = [...names.paragraphs.values()];
    expect(all.map((style) => style.id)).toEqual(['Normal', 'Strong2', 'AB', 'AB2']);
    expect(all.map((style) => style.label)).toEqual(['Normal', 'STRONG 2', 'One', 'one 2']);
  });
});
