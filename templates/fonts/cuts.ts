/** What each font file of this folder is cut from. */
export interface Cut {
  readonly file: string;
  /** A file of an npm package. */
  readonly source: string;
  /** Code points and ranges, hexadecimal. */
  readonly unicodes: readonly string[];
  /** OpenType features kept, `*` for all. */
  readonly features: string;
}

const LATIN = [
  '20-7E',
  'A0-17F',
  // Letters of Azerbaijani, Vietnamese, Pinyin, Skolt Sami, Danish and Romanian, schwa, florin sign.
  ...['18F', '192', '1A0-1A1', '1AF-1B0', '1CD-1DC', '1E4-1ED', '1FA-1FF', '218-21B', '232-233', '237', '259', '292'],
  // Modifier letters, spacing accents, combining marks.
  ...['2B9-2BC', '2C6-2C7', '2C9-2CB', '2D8-2DD', '300-30C', '30F', '311', '31B', '323-328', '32D-32E', '330-331'],
  // Welsh, capital sharp s, Vietnamese.
  ...['1E80-1E85', '1E9E', '1EA0-1EF9'],
];

const GREEK = ['342-345', '37A', '37E', '384-38A', '38C', '38E-3A1', '3A3-3CE', '3D7', '1F00-1FFE'];

const CYRILLIC = [
  '400-45F',
  '462-463',
  '472-475',
  '490-493',
  '49A-49B',
  '4A2-4A3',
  '4AE-4B1',
  '4BA-4BB',
  '4D8-4D9',
  '4E8-4E9',
];

const PUNCTUATION = [
  // Spaces, joiners, hyphens, dashes, quotation marks, bullets, dots, primes, per mille, guillemets, fraction slash.
  ...['2000-200D', '2010-2015', '2018-2022', '2024-2026', '202F-2030', '2032-2033', '2039-203A', '2044', '205F-2060'],
  'FEFF',
];

const SIGNS = [
  // Superscripts and subscripts, currencies, degree Celsius, care of, litre, numero, trade mark, ohm, estimated.
  ...['2070-2071', '2074-208E', '20A0-20C0', '2103', '2105', '2113', '2116', '2120', '2122', '2126', '212E'],
  // Vulgar fractions, minus, dotted circle.
  ...['2150-215F', '2189', '2212', '25CC'],
];

/** Spaces, joiners and the dotted circle: what a shaper asks of the font of a complex script beside its letters. */
const SHAPING = ['20', 'A0', '200B-200D', '25CC'];

const THAI = [...SHAPING, 'E01-E3A', 'E3F-E5B'];

const GUJARATI = [...SHAPING, '951-952', '964-965', 'A80-AFF', 'A830-A839'];

/** Mathematical signs, arrows, boxes, ticks and bullets that Noto Sans lacks. */
const SYMBOLS = [
  ...['2190-2195', '21D0-21D4', '2202', '2206', '220F', '2211', '2215', '221A', '221E', '2229', '222B', '2248'],
  ...['2260-2261', '2264-2265', '25A0-25A1', '25AA-25AB', '25B2-25B3', '25B6-25B7', '25BA', '25BC-25BD', '25C0-25C1'],
  ...['25C4', '25C6-25C7', '25CA-25CB', '25CF', '25D0', '25E6', '2605-2606', '2610-2612', '2639-263A', '26A0'],
  ...['2709', '2713-2718', '2794', '27A1'],
];

const DEFAULT_FEATURES = 'calt,ccmp,clig,kern,liga,locl,mark,mkmk,rlig';

const NOTO = '@expo-google-fonts/noto-sans';
const WEIGHTS = [
  { weight: 'regular', noto: '400Regular', dejavu: 'DejaVuSans' },
  { weight: 'bold', noto: '700Bold', dejavu: 'DejaVuSans-Bold' },
] as const;

export const CUTS: readonly Cut[] = WEIGHTS.flatMap(({ weight, noto, dejavu }) => [
  {
    file: `noto-sans-${weight}.ttf`,
    source: `${NOTO}/${noto}/NotoSans_${noto}.ttf`,
    unicodes: [...LATIN, ...GREEK, ...CYRILLIC, ...PUNCTUATION, ...SIGNS],
    features: DEFAULT_FEATURES,
  },
  {
    file: `noto-sans-thai-${weight}.ttf`,
    source: `${NOTO}-thai/${noto}/NotoSansThai_${noto}.ttf`,
    unicodes: THAI,
    features: '*',
  },
  {
    file: `noto-sans-gujarati-${weight}.ttf`,
    source: `${NOTO}-gujarati/${noto}/NotoSansGujarati_${noto}.ttf`,
    unicodes: GUJARATI,
    features: '*',
  },
  {
    file: `symbols-${weight}.ttf`,
    source: `dejavu-fonts-ttf/ttf/${dejavu}.ttf`,
    unicodes: SYMBOLS,
    features: DEFAULT_FEATURES,
  },
]);
