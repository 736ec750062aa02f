import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseXml } from '@rgrove/parse-xml';
import { strFromU8, unzipSync } from 'fflate';
import { main } from '../../src/cli/main.js';
import { REPOSITORY } from '../support/demonstration.js';
import { inventedStaff } from '../support/invented-staff.js';
import { type MemoryWorld, memoryWorld } from '../support/memory-world.js';
import { streamsOf } from './deflate-floor.js';
import { filledForm, filledWordForm } from './fill-forms.js';
import type { Contender } from './measure.js';

const PEOPLE = 18;
const FORMS = 'roles/people/appraisals/2026-H2/forms';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** Ways to open a period in memory, with fields and for the hand, by format. */
export function openings(): readonly (readonly Contender[])[] {
  const files = companyFiles();
  return ['pdf', 'docx'].map((format) => [
    { name: `open, ${format}, with fields`, work: async () => made(await opened(files, format, [])) },
    { name: `open, ${format}, for the hand`, work: async () => made(await opened(files, format, ['--print'])) },
  ]);
}

/** Ways to take returned forms, by format: collecting them, and what any program must do that looks into them. */
export async function collections(): Promise<readonly (readonly Contender[])[]> {
  const files = companyFiles();
  return Promise.all(
    [
      { format: 'pdf', floor: 'inflate of their streams alone', look: inflated },
      { format: 'docx', floor: 'unzip and parse alone', look: parsed },
    ].map(async ({ format, floor, look }) => {
      const world = await opened(files, format, []);
      const blank = [...world.files].filter(([path]) => path.endsWith(`/appraisal.${format}`));
      const returned = await Promise.all(
        blank.map(async ([path, bytes], index): Promise<readonly [string, Uint8Array]> => {
          const name = `returned/${path.slice(FORMS.length + 1).replace('/', '-')}`;
          return [name, format === 'pdf' ? await filledForm(bytes, index) : filledWordForm(bytes, index)];
        }),
      );
      const before = Object.fromEntries([...world.files, ...returned]);
      const collect = async (): Promise<Uint8Array> => {
        const fresh = memoryWorld(before, { now: new Date('2027-01-15T12:00:00Z') });
        const exitCode = await main(['appraisal', 'collect', 'returned'], () => fresh);
        if (exitCode !== 0) throw new Error(fresh.printedErrors());
        return made(fresh);
      };
      const lookAtAll = async (): Promise<Uint8Array> => Buffer.concat(returned.map(([, bytes]) => look(bytes)));
      return [
        { name: `collect, ${format}`, work: collect },
        { name: floor, work: lookAtAll },
      ];
    }),
  );
}

async function opened(files: Files, format: string, options: readonly string[]): Promise<MemoryWorld> {
  const world = memoryWorld(files, { now: new Date('2026-06-15T12:00:00Z') });
  await main(['appraisal', 'open', '--period', '2026-H2', '--all', '--format', format, ...options], () => world);
  if (![...world.files.keys()].some((path) => path.startsWith(FORMS))) throw new Error(world.printedErrors());
  return world;
}

/** All bytes of people's files. */
function made({ files }: MemoryWorld): Uint8Array {
  return Buffer.concat([...files].flatMap(([path, bytes]) => (path.startsWith('roles/people/') ? [bytes] : [])));
}

function inflated(pdf: Uint8Array): Uint8Array {
  return Buffer.concat(streamsOf(pdf));
}

function parsed(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  const names = Object.keys(parts).filter((name) => name.endsWith('.xml'));
  return Uint8Array.from(names, (name) => parseXml(strFromU8(parts[name] ?? new Uint8Array())).children.length);
}

function companyFiles(): Files {
  const files: Record<string, string | Uint8Array> = { 'roles/people/staff.csv': inventedStaff(PEOPLE) };
  for (const entry of readdirSync(join(REPOSITORY, 'roles'), { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) files[path.slice(REPOSITORY.length).replaceAll('\\', '/')] = readFileSync(path);
  }
  return files;
}
