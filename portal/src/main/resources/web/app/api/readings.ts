import type { Basis } from './attainment';

export interface SilentSite {
  readonly site: string;
  readonly name: string;
  readonly region: string;
  readonly kind: string;
  readonly lastPeriodEnd?: string;
}

export interface AirDayResponse {
  readonly day: string;
  readonly aqi?: number;
  readonly reason?: string;
  readonly level?: number;
  readonly levelZh?: string;
  readonly levelEn?: string;
  readonly primaryPollutants: readonly string[];
  readonly concentrations: readonly Concentration[];
  readonly edition: string;
  readonly simulated: boolean;
  readonly sites: number;
  readonly registeredSites: number;
}

export interface Concentration {
  readonly item: string;
  readonly value?: number;
  readonly unrounded?: number;
  readonly exact?: string;
  readonly iaqi: string;
  readonly validSites: number;
  readonly neededSites: number;
  readonly reason?: string;
}

export interface Observation {
  readonly site: string;
  readonly periodEnd: string;
  readonly averaging: string;
  readonly version: Version;
  readonly revision: number;
  readonly lastModified: string;
  readonly values: Readonly<Record<string, number | null>>;
  readonly flags?: Readonly<Record<string, readonly string[]>>;
  readonly findings?: readonly QualityFinding[];
}

export type Version = 'REAL_TIME' | 'REVIEWED';

export interface QualityFinding {
  readonly parameter: string;
  readonly flag: string;
  readonly rule: string;
  readonly detail?: string;
}

export interface SiteFeature {
  readonly id: string;
  readonly geometry: { readonly coordinates: readonly number[] } | null;
  readonly properties: Site;
}

export interface Site {
  readonly code: string;
  readonly name: string;
  readonly kind: SiteKind;
  readonly region: string;
  readonly controlPoint?: boolean;
  readonly controlLevel?: ControlLevel;
  readonly simulated?: boolean;
  readonly targetClass?: WaterClass;
}

export type SiteKind =
  | 'AIR_STATION'
  | 'AIR_CITY'
  | 'RIVER_SECTION'
  | 'LAKE_POINT'
  | 'DRINKING_WATER_SOURCE'
  | 'BLACK_ODOROUS_WATER'
  | 'GROUNDWATER_WELL'
  | 'DUSTFALL_POINT'
  | 'ECOLOGICAL_FLOW_SECTION'
  | 'NOISE_POINT';

export type ControlLevel = 'NATIONAL' | 'PROVINCIAL' | 'MUNICIPAL' | 'COUNTY';

export type WaterClass =
  | 'I'
  | 'II'
  | 'III'
  | 'IV'
  | 'V';

export interface AirStatisticsResponse {
  readonly region: string;
  readonly from: string;
  readonly to: string;
  readonly simulated: boolean;
  readonly items: readonly ItemFigure[];
  readonly days: DayFigures;
  readonly compositeIndex: IndexFigure;
  readonly basis: Basis;
  readonly comparisons: readonly AirComparison[];
}

export interface ItemFigure {
  readonly item: string;
  readonly name: string;
  readonly statisticText: string;
  readonly unit: string;
  readonly value?: number;
  readonly validDays: number;
  readonly valid: boolean;
  readonly reason?: string;
}

export interface DayFigures {
  readonly validDays: number;
  readonly good: number;
  readonly goodRatio?: number;
  readonly heavy: number;
  readonly heavyRatio?: number;
  readonly excellentRatio?: number;
  readonly levels: readonly LevelDays[];
  readonly reason?: string;
}

export interface LevelDays {
  readonly level: number;
  readonly levelZh: string;
  readonly levelEn: string;
  readonly days: number;
}

export interface IndexFigure {
  readonly value?: number;
  readonly mainPollutants: readonly string[];
  readonly reason?: string;
}

export interface AirComparison {
  readonly kindText: string;
  readonly changes: readonly FigureChange[];
  readonly other: AirStatisticsResponse;
}

export interface FigureChange {
  readonly figure: string;
  readonly base?: number;
  readonly now?: number;
  readonly difference?: number;
}

export interface WaterStatisticsResponse {
  readonly region: string;
  readonly periodText: string;
  readonly from: string;
  readonly to: string;
  readonly simulated: boolean;
  readonly assessed: number;
  readonly registered: number;
  readonly classes: readonly ClassCount[];
  readonly thirdOrBetter?: ShareFigure;
  readonly worseThanFifth?: ShareFigure;
  readonly sections: readonly SectionFigure[];
}

export interface ClassCount {
  readonly waterClass: string;
  readonly sections: number;
}

export interface ShareFigure {
  readonly sections: number;
  readonly of: number;
  readonly percent: number;
}

export interface SectionFigure {
  readonly code: string;
  readonly name: string;
  readonly waterClass?: string;
  readonly reason?: string;
  readonly rating?: string;
  readonly targetClass?: string;
  readonly meetsTarget?: boolean;
  readonly validMonths: number;
  readonly months?: readonly SectionMonth[];
  readonly pollutedMonths?: number;
  readonly deciding: readonly string[];
  readonly mainIndicators: readonly string[];
  readonly simulated: boolean;
}

export interface SectionMonth {
  readonly month: string;
  readonly waterClass?: string;
  readonly polluted?: boolean;
  readonly mainIndicators: readonly string[];
}

export interface RankingResponse {
  readonly from: string;
  readonly to: string;
  readonly figureText: string;
  readonly unit: string;
  readonly rule: string;
  readonly items: readonly Ranked1[];
  readonly notRanked: readonly NotRanked1[];
}

export interface Ranked1 {
  readonly rank: number;
  readonly region: string;
  readonly value?: number;
  readonly simulated: boolean;
}

export interface NotRanked1 {
  readonly region: string;
  readonly reason: string;
}

export interface AirQualityIndexAnswer {
  readonly items: readonly AirQualityIndexItem[];
}

export interface AirQualityIndexItem {
  readonly id?: string;
  readonly results?: readonly AirQualityIndexResult[];
}

export interface AirQualityIndexResult {
  readonly document: string;
  readonly aqi?: number;
  readonly reason?: string;
  readonly level?: number;
  readonly levelZh?: string;
  readonly levelEn?: string;
  readonly primaryPollutants: readonly string[];
}
