import type { TableStyle, Theme } from '../../../theme/types.js';
import { ptToEighth, ptToTwip } from '../../../units.js';
import { escapeXml } from '../xml.js';
import { OWN_STYLES, type StyleName, type StyleNames } from './style-ids.js';

/** Table styles as `w:style` elements: those of the theme and the bare ones that only hold a grid. */
export function tableStylesXml(theme: Theme, names: StyleNames): readonly string[] {
  const rule = theme.colours.rule;
  const styles = Object.entries(theme.tables).map(([name, style]) => {
    const known = names.tables.get(name);
    return known === undefined ? '' : themeStyle(known, style, rule);
  });
  return [normalTable(), ...styles, bareTable(), writingLines(theme)];
}

function themeStyle(name: StyleName, style: TableStyle, rule: string): string {
  const x = ptToTwip(style.paddingXPt);
  const y = ptToTwip(style.paddingYPt);
  // A word processor adds the rule between rows to their height.
  const below = ptToTwip(Math.max(0, style.paddingYPt - style.rowRulePt));
  const borders =
    border('top', style.headRuleAbovePt, rule) +
    border('bottom', style.endRulePt, rule) +
    border('insideH', style.rowRulePt, rule);
  const band = style.zebra === null ? '' : '<w:tblStyleRowBandSize w:val="1"/>';
  const properties =
    `<w:tblPr>${band}<w:tblInd w:w="0" w:type="dxa"/>${wrap('w:tblBorders', borders)}` +
    `<w:tblCellMar><w:top w:w="${y}" w:type="dxa"/><w:left w:w="${x}" w:type="dxa"/>` +
    `<w:bottom w:w="${below}" w:type="dxa"/><w:right w:w="${x}" w:type="dxa"/></w:tblCellMar></w:tblPr>`;
  const head = wrap('w:tcPr', wrap('w:tcBorders', border('bottom', style.headRulePt, rule)) + shading(style.headFill));
  const zebra = wrap('w:tcPr', shading(style.zebra));
  return (
    `${opening(name)}${properties}` + `${conditional('firstRow', head)}${conditional('band2Horz', zebra)}</w:style>`
  );
}

function normalTable(): string {
  return (
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>' +
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>' +
    '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>' +
    '<w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
  );
}

function bareTable(): string {
  return `${opening(OWN_STYLES.bareTable)}<w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>`;
}

/** Rows of equal height with a rule under each: room for handwriting. */
function writingLines(theme: Theme): string {
  const { ruleWidthPt } = theme.forms;
  const borders =
    border('bottom', ruleWidthPt, theme.colours.rule) + border('insideH', ruleWidthPt, theme.colours.rule);
  return (
    `${opening(OWN_STYLES.linesTable)}<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>` +
    `${wrap('w:tblBorders', borders)}</w:tblPr><w:tcPr><w:vAlign w:val="bottom"/></w:tcPr></w:style>`
  );
}

function opening(name: StyleName): string {
  return (
    `<w:style w:type="table" w:customStyle="1" w:styleId="${name.id}"><w:name w:val="${escapeXml(name.label)}"/>` +
    '<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/>'
  );
}

function conditional(type: string, content: string): string {
  return content === '' ? '' : `<w:tblStylePr w:type="${type}">${content}</w:tblStylePr>`;
}

/** A single rule on one side of a table or cell; nothing for no width. */
export function border(side: string, widthPt: number, colour: string): string {
  return widthPt === 0
    ? ''
    : `<w:${side} w:val="single" w:sz="${ptToEighth(widthPt)}" w:space="0" w:color="${colour}"/>`;
}

export function shading(fill: string | null): string {
  return fill === null ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;
}

/** An element around a content; nothing around nothing. */
export function wrap(element: string, content: string): string {
  return content === '' ? '' : `<${element}>${content}</${element}>`;
}
