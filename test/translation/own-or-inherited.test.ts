import { describe, expect, it } from 'vitest';
import { COMPANY, ROLE } from '../support/starter-files.js';
import { GREEK_COMPANY, GREEK_ROLE, translatedStarter } from '../support/translated-starter.js';
import { edited, type Files, run } from './run.js';

const TRAINEE = 'roles/trainee.yaml';
const GREEK_TRAINEE = 'roles/el/trainee.yaml';
const COMPLAINTS = /^ {2}complaints: \{.*\n/m;

describe('a duty that has moved to another group and was worded anew', () => {
  const service = (text: string): string =>
    `  service:\n    text: Service\n    items:\n      complaints: { text: ${text}, topic: complaints }\n`;
  const moved = edited(translatedStarter(), ROLE, COMPLAINTS, service('Receives all complaints.'));

  it('is marked where its translation stands', async () => {
    const { files, errors } = await run(moved, 'translate', 'sales-representative', '--to', 'el');
    expect(errors).toContain('1 text to translate, 1 to bring up to date.');
    expect(files[GREEK_ROLE]).toContain(
      [
        '  service:',
        '    #: Service',
        '    text: ""',
        '  #: changed since this was translated; it says now:',
        '  #: Receives all complaints.',
        '  complaints: "RECEIVES COMPLAINTS AND FOLLOWS THEM UP UNTIL THEY ARE SETTLED."',
        '',
      ].join('\n'),
    );
    const { errors: refusal } = await run(files, 'validate');
    const line = (files[GREEK_ROLE] ?? '').split('\n').findIndex((each) => each.startsWith('  complaints:')) + 1;
    expect(refusal).toContain(`${GREEK_ROLE}:${line}:15: error translation/stale`);
  });

  it('is not written a second time when its translation is still empty', async () => {
    const empty = edited(moved, GREEK_ROLE, /^ {2}complaints: .*$/m, '  complaints: ""');
    const { files, errors } = await run(empty, 'translate', 'sales-representative', '--to', 'el');
    expect(errors).toContain('2 texts to translate, 0 to bring up to date.');
    expect(files[GREEK_ROLE]?.match(/complaints: ""/g)).toHaveLength(1);
  });

  it('is refused when it is translated in both places', async () => {
    const twice = edited(
      moved,
      GREEK_ROLE,
      /^ {2}complaints: .*$/m,
      '  complaints: A\n  service: { text: S, items: { complaints: B } }',
    );
    const { exit, errors } = await run(twice, 'translate', 'sales-representative', '--to', 'el');
    expect(exit).toBe(1);
    expect(errors).toMatch(/error translation\/duplicate-text\n {2}The text "duties\.complaints" stands in two places/);
  });
});

describe('a text that a variant no longer words itself', () => {
  const starter = translatedStarter();
  const WORDED = 'title: Trainee\nextends: sales-representative\npurpose: To learn.\n';
  const titled = edited(starter, COMPANY, '  sales-representative: {', '  trainee: Trainee\n  sales-representative: {');
  const greek = edited(
    titled,
    GREEK_COMPANY,
    '  sales-representative:',
    '  trainee: "TRAINEE"\n  sales-representative:',
  );

  /** The variant with a translated text of its own, which the source then drops, or words in another way. */
  async function variant(source: string): Promise<Files> {
    const own = { ...greek, [TRAINEE]: WORDED, [GREEK_TRAINEE]: 'title: "TRAINEE"\npurpose: "TO LEARN."\n' };
    const { files, errors } = await run(own, 'translate', 'company', 'trainee', '--to', 'el');
    expect(errors).toContain('0 texts to translate, 0 to bring up to date.');
    return { ...files, [TRAINEE]: source };
  }
  const DROPPED = WORDED.replace(/^purpose.*\n/m, '');

  it('takes the translation of its parent, and says that its own one is superfluous', async () => {
    const files = await variant(DROPPED);
    const line = `${GREEK_TRAINEE}:2:1: warning translation/superfluous`;
    const { exit, errors } = await run(files, 'validate');
    expect(exit).toBe(0);
    expect(errors).toContain(line);
    expect(errors).toContain(
      `This translation of "purpose" is not printed: its source text is now one that ${GREEK_ROLE} has in this language.`,
    );
    const listed = await run(files, 'list');
    expect(listed.said).toMatch(/^trainee .* el 100 %$/m);
    expect(listed.errors).toContain(line);
  });

  it('has no mark then, and is printed again when it is confirmed', async () => {
    const files = await variant(DROPPED);
    const plain = await run(files, 'translate', 'trainee', '--to', 'el');
    expect(plain.files[GREEK_TRAINEE]).toBe(files[GREEK_TRAINEE]);
    expect(plain.errors).toContain('translation/superfluous');
    expect(plain.errors).toContain('0 texts to translate, 0 to bring up to date.');
    const kept = await run(files, 'translate', 'trainee', '--to', 'el', '--confirm', 'purpose');
    expect(kept.errors).not.toContain('superfluous');
    expect((await run(kept.files, 'validate')).errors).not.toContain('superfluous');
    const removed = edited(files, GREEK_TRAINEE, /^purpose: .*\n/m, '');
    expect((await run(removed, 'validate')).errors).not.toContain('superfluous');
  });

  it('is stale as long as the parent has no translation of it', async () => {
    const files = edited(await variant(DROPPED), GREEK_ROLE, /^purpose: .*$/m, 'purpose: ""');
    expect((await run(files, 'list')).said).toMatch(/^trainee .* el \d+ % \(1 stale\)$/m);
    expect((await run(files, 'validate')).errors).toContain(`${GREEK_TRAINEE}:2:10: error translation/stale`);
    const { files: marked } = await run(files, 'translate', 'trainee', '--to', 'el');
    expect(marked[GREEK_TRAINEE]).toContain('#: changed since this was translated; it says now:');
  });

  it('is not taken from the parent in silence where nobody knows what the own one was made from', async () => {
    const written = edited(await variant(DROPPED), GREEK_TRAINEE, '"TO LEARN."', '"FOR {company.name}."');
    const files = edited(written, GREEK_TRAINEE, /^ {2}purpose: .*\n/m, '');
    expect((await run(files, 'validate')).errors).toContain('translation/unrecorded');
    const { files: recorded } = await run(files, 'translate', 'trainee', '--to', 'el');
    expect(await run(recorded, 'validate')).toMatchObject({ exit: 0, errors: '2 roles checked.\n' });
  });
});
