import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REPOSITORY } from '../support/demonstration.js';
import { inventedStaff } from '../support/invented-staff.js';
import { filledForm } from './fill-forms.js';

const PERIOD = '2026-H2';
const OPENED_ON = '2026-06-15';
const RETURNED_ON = '2027-01-15';
const KILOBYTES = 1024;
const MICROSECONDS = 1e6;

/** Told by the process itself when it ends. */
const USAGE = `data:text/javascript,${encodeURIComponent(
  `import { writeSync } from 'node:fs';
   process.on('exit', () => writeSync(3, JSON.stringify({ ...process.resourceUsage(), seconds: process.uptime() })));`,
)}`;

interface Usage {
  readonly userCPUTime: number;
  readonly systemCPUTime: number;
  readonly maxRSS: number;
  readonly seconds: number;
}

/** What the appraisal of so many people costs, command by command, each a process of its own. */
export async function peopleAtWork(count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'rolebook-bench-'));
  const workspace = join(folder, 'workspace');
  cpSync(join(REPOSITORY, 'roles'), join(workspace, 'roles'), { recursive: true });
  mkdirSync(join(workspace, 'roles/people'), { recursive: true });
  writeFileSync(join(workspace, 'roles/people/staff.csv'), inventedStaff(count));
  const run = (name: string, ...argv: string[]): void => {
    const { userCPUTime, systemCPUTime, maxRSS, seconds } = usageOf(['-C', workspace, ...argv]);
    const cpu = ((userCPUTime + systemCPUTime) / MICROSECONDS).toFixed(1).padStart(8);
    const peak = (maxRSS / KILOBYTES).toFixed(0).padStart(5);
    console.log(`  ${name.padEnd(36)}${seconds.toFixed(1).padStart(8)} s ${cpu} s of processor ${peak} MB at most`);
  };
  console.log(`The appraisal of ${count} people, a process for each command`);
  run('status', 'appraisal', 'status', '--date', OPENED_ON);
  run(`open, PDF and DOCX`, 'appraisal', 'open', '--period', PERIOD, '--all', '--date', OPENED_ON);
  const returned = join(folder, 'returned');
  const forms = join(workspace, 'roles/people/appraisals', PERIOD, 'forms');
  const people = readdirSync(forms);
  mkdirSync(returned);
  for (const [index, id] of people.entries()) {
    const filled = await filledForm(readFileSync(join(forms, id, 'appraisal.pdf')), index);
    writeFileSync(join(returned, `${id}.pdf`), filled);
  }
  const subject = `${people[1]}/${PERIOD}`;
  run(`collect, ${people.length} filled PDFs`, 'appraisal', 'collect', returned, '--date', RETURNED_ON);
  run('explain, one result', 'explain', subject);
  const calibration = ['--item', 'duty.secrecy', '--to', 'done', '--reason', 'Late figures', '--by', 'hr-officer'];
  run('calibrate, one result', 'appraisal', 'calibrate', subject, ...calibration, '--date', RETURNED_ON);
  run('release, all results', 'appraisal', 'release', PERIOD, '--incomplete', '--date', RETURNED_ON);
  rmSync(folder, { recursive: true });
}

function usageOf(argv: readonly string[]): Usage {
  const command = ['--import', USAGE, join(REPOSITORY, 'dist/cli.js'), ...argv];
  const done = spawnSync(process.execPath, command, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  if (done.status !== 0) throw new Error(`${argv.join(' ')}\n${done.stderr}`);
  return JSON.parse(String(done.output[3]));
}
