import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How wide its host is, in pixels; the host renders again when that changes. */
export class Width implements ReactiveController {
  now = 0;
  private readonly observer = new ResizeObserver(([entry]) => {
    const width = Math.round(entry?.contentRect.width ?? 0);
    if (width === this.now) return;
    this.now = width;
    this.host.requestUpdate();
  });

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    this.observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.observer.disconnect();
  }
}
