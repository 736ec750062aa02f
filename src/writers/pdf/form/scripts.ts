import type { Calculation } from '../../../document/calculation.js';

/** Refuses letters and other signs of which no number is made; whether it is one is judged when the form comes back. */
export const NUMBER_KEYSTROKE =
  'if(/[^\\d\\s.,\\u0027\\u2019\\u066b%+\\-\\u2212\\u0ae6-\\u0aef\\u0e50-\\u0e59]/.test(event.change))event.rc=false;';

/**
 * The script that works a field out from others, by itself in ECMAScript 3, as the oldest viewers have it. Figures are read as
 * people of the language write them: "1.234" is a thousand where the comma is the decimal sign. The result is
 * rounded to hundredths; it is empty as long as nothing is filled in.
 */
export function calculationScript(calculation: Calculation, language: string): string {
  const sign = decimalSign(language);
  return `(function(d){${READ}${PARSE.replace('SIGN', JSON.stringify(sign))}var s=0,c=0,i,j,v;${
    calculation.kind === 'sum' ? sumOf(calculation.terms) : averageOf(calculation)
  }event.value=c?String(Math.round(s*100+1e-6)/100).replace(".",${JSON.stringify(sign)}):"";})(this);`;
}

/** The text of a field. */
const READ =
  'function r(n){var f=d.getField(n),v=f?f.valueAsString:"";if(f&&v===undefined)v=f.value;return v===null||v===undefined?"":String(v);}';

/** The number that a text says, or null. */
const PARSE =
  'function p(t){' +
  't=t.replace(/[\\u0ae6-\\u0aef]/g,function(x){return x.charCodeAt(0)-2790;})' +
  '.replace(/[\\u0e50-\\u0e59]/g,function(x){return x.charCodeAt(0)-3664;})' +
  '.replace(/\\u2212/g,"-").replace(/[^0-9.,\\-]/g,"");' +
  'if(!/[0-9]/.test(t))return null;' +
  'var a=t.lastIndexOf("."),b=t.lastIndexOf(","),i=Math.max(a,b),s=t.charAt(i);' +
  'if(i>=0&&(a<0||b<0)&&(t.indexOf(s)!==i||(s!==SIGN&&t.length-i===4)))i=t.length;' +
  'if(i<0)i=t.length;' +
  'var n=Number(t.substring(0,i).replace(/[.,]/g,"")+"."+t.substring(i+1));' +
  'return isNaN(n)?null:n;}';

function sumOf(terms: readonly { readonly field: string; readonly factor: number }[]): string {
  const list = JSON.stringify(terms.map(({ field, factor }) => [field, factor]));
  return `var l=${list};for(i=0;i<l.length;i++){v=p(r(l[i][0]));if(v!==null){s+=v*l[i][1];c++;}}`;
}

function averageOf({ fields, unless, values }: Extract<Calculation, { readonly kind: 'average' }>): string {
  const isAlways = unless.every((names) => names.length === 0);
  const skipped = isAlways ? '' : 'for(j=0;j<u[i].length&&p(r(u[i][j]))===null;)j++;if(j<u[i].length)continue;';
  const conditions = isAlways ? '' : `u=${JSON.stringify(unless)},`;
  const first = 'v="";for(j=0;j<l[i].length&&(v===""||v==="Off");j++)v=r(l[i][j]);';
  const worth = values === null ? 'v=p(v);if(v!==null){s+=v;c++;}' : 'if(w.hasOwnProperty(v)){s+=w[v];c++;}';
  const known = values === null ? '' : `w=${JSON.stringify(values)},`;
  return `var ${known}${conditions}l=${JSON.stringify(fields)};for(i=0;i<l.length;i++){${skipped}${first}${worth}}if(c)s/=c;`;
}

const decimalSigns = new Map<string, string>();

function decimalSign(language: string): string {
  const known = decimalSigns.get(language);
  if (known !== undefined) return known;
  const parts = new Intl.NumberFormat(language, { numberingSystem: 'latn' }).formatToParts(1.5);
  const sign = parts.find(({ type }) => type === 'decimal')?.value ?? '.';
  decimalSigns.set(language, sign);
  return sign;
}
