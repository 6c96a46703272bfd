import { LineChart } from 'echarts/charts';
import { DataZoomComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { LabelLayout } from 'echarts/features';
import { init, use, type EChartsType } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { dayText, timeText } from '../state/words';

use([LineChart, GridComponent, DataZoomComponent, TooltipComponent, LabelLayout, CanvasRenderer]);

/** The day of a civil time, without its year unless it is a January the first. */
function civilDay(at: number): string {
  const day = new Date(at).toISOString().slice(0, 10);
  return dayText(day, day.endsWith('-01-01') ? undefined : Number(day.slice(0, 4)));
}

/** The hours of one site: civil time as if it were UTC, and value, null where nothing came. */
export interface Curve {
  readonly name: string;
  readonly points: readonly (readonly [number, number | null])[];
}

/** Curves on a canvas, named at their ends; loaded only where a page shows hours. */
export class HourChart {
  private readonly chart: EChartsType;
  private readonly size: ResizeObserver;
  private shown: readonly [readonly Curve[], string] = [[], ''];
  private readonly themed = (): void => this.show(...this.shown);

  constructor(readonly place: HTMLElement) {
    this.chart = init(place, null, { renderer: 'canvas' });
    this.size = new ResizeObserver(() => this.chart.resize());
    this.size.observe(place);
    addEventListener('qingce-theme', this.themed);
  }

  show(curves: readonly Curve[], unit: string): void {
    this.shown = [curves, unit];
    const look = getComputedStyle(this.place);
    const colour = (name: string): string => look.getPropertyValue(`--${name}`).trim();
    const text = { color: colour('grey'), fontSize: 12, fontFamily: look.fontFamily };
    const inks = [colour('accent'), colour('ink'), colour('warn'), colour('bad'), colour('grey')];
    const strokes = ['solid', 'dashed', 'dotted'] as const;
    this.chart.setOption({
      animation: false,
      useUTC: true,
      textStyle: { fontFamily: look.fontFamily },
      grid: { left: 44, right: this.place.clientWidth < 600 ? 76 : 110, top: 28, bottom: 70 },
      tooltip: { trigger: 'axis', renderMode: 'richText', confine: true, backgroundColor: colour('paper'), borderColor: colour('rule'),
        textStyle: { color: colour('ink'), fontSize: 12 },
        axisPointer: { label: { formatter: ({ value }: { value: unknown }) => timeText(`${new Date(Number(value)).toISOString().slice(0, 19)}+08:00`) } } },
      xAxis: { type: 'time', axisLabel: { ...text, hideOverlap: true, formatter: civilDay },
        axisLine: { lineStyle: { color: colour('rule') } }, splitLine: { show: false } },
      yAxis: { type: 'value', min: 0, name: unit, nameTextStyle: text, axisLabel: text, splitLine: { lineStyle: { color: colour('hair') } } },
      dataZoom: [{ type: 'inside', zoomOnMouseWheel: 'ctrl' }, { type: 'slider', height: 24, bottom: 8, borderColor: colour('hair'),
        textStyle: text, fillerColor: colour('accent-soft'), handleStyle: { color: colour('accent') }, moveHandleSize: 0, brushSelect: false, labelFormatter: civilDay }],
      series: curves.map(({ name, points }, index) => ({
        type: 'line', name, data: points, showSymbol: false, sampling: 'lttb', connectNulls: false, silent: true,
        lineStyle: { width: 1.4, color: inks[index % inks.length], type: strokes[Math.floor(index / inks.length) % 3] },
        itemStyle: { color: inks[index % inks.length] },
        endLabel: { show: true, formatter: name, color: inks[index % inks.length], fontSize: 12 },
        labelLayout: { moveOverlap: 'shiftY' },
      })),
    }, { notMerge: true });
  }

  end(): void {
    removeEventListener('qingce-theme', this.themed);
    this.size.disconnect();
    this.chart.dispose();
  }
}
