import { type Decimal, decimal, multiplyDecimals } from './decimal.ts';
import type { AmountUnit, PeriodUnit, SingleFigure } from './quantity.ts';

/** What may stand behind an English number, and the figure the two make. */
export interface UnitEn {
  readonly pattern: RegExp;
  readonly make: (value: Decimal) => SingleFigure;
}

const unit = (pattern: string) => new RegExp(`[ \\u00A0-]?(?:${pattern})(?![A-Za-z])`, 'iy');

function amounts(pattern: string, of: AmountUnit): UnitEn {
  return { pattern: unit(pattern), make: (value) => ({ kind: 'amount', value, unit: of }) };
}

function periods(pattern: string, of: PeriodUnit): UnitEn {
  return { pattern: unit(pattern), make: (value) => ({ kind: 'period', value, unit: of }) };
}

/** The units in the order they are tried; a hyphen may stand before each: 5-kilometer. */
export const UNITS_EN: readonly UnitEn[] = [
  {
    pattern: unit('(?:percentage|percent|%)[ -]points?|pp'),
    make: (value) => ({ kind: 'points', value }),
  },
  {
    pattern: unit('percent|per cent|pct|%'),
    make: (value) => ({ kind: 'percentage', value }),
  },
  {
    pattern: unit('per mille|per thousand|‰'),
    make: (value) => ({ kind: 'percentage', value: multiplyDecimals(value, decimal('0.1')) }),
  },
  amounts('(?:Chinese )?yuan|renminbi|RMB|CNY', 'yuan'),
  amounts('(?:Hong Kong|HK) dollars?', 'Hong Kong dollars'),
  amounts('(?:U\\.?S\\.? )?dollars?|USD', 'US dollars'),
  amounts('euros?', 'euros'),
  amounts('yen', 'yen'),
  amounts('pounds?(?: sterling)', 'pounds'),
  amounts('(?:square kilomet(?:er|re)s?|sq\\.? ?km|km²)', 'square kilometers'),
  amounts('(?:square met(?:er|re)s?|sq\\.? ?m|m²)', 'square meters'),
  amounts('(?:cubic met(?:er|re)s?|m³)', 'cubic meters'),
  amounts('kilomet(?:er|re)s?|km|K', 'kilometers'),
  amounts('centimet(?:er|re)s?|cm', 'centimeters'),
  amounts('met(?:er|re)s?|m', 'meters'),
  amounts('mu', 'mu'),
  amounts('hectares?|ha', 'hectares'),
  amounts('(?:metric )?tons?|tonnes?', 'tons'),
  amounts('kilograms?|kg|kilos?', 'kilograms'),
  amounts('kilowatt[ -]hours?|kWh', 'kilowatt-hours'),
  amounts('kilowatts?|kW', 'kilowatts'),
  {
    pattern: unit('decades?'),
    make: (value) => ({
      kind: 'period',
      value: multiplyDecimals(value, decimal('10')),
      unit: 'year',
    }),
  },
  periods('years?', 'year'),
  periods('quarters?', 'quarter'),
  periods('months?', 'month'),
  periods('weeks?', 'week'),
  periods('(?:working |business )?days?', 'day'),
  periods('hours?|hrs?', 'hour'),
  periods('minutes?|mins?', 'minute'),
  { pattern: unit('times|fold'), make: (value) => ({ kind: 'times', value }) },
];
