// Puts the panel into a shadow root and takes it out again. Takes a root the caller made (open in the test build,
// closed in the store's) and PanelProps; gives a way to change the props and to unmount.

import { render } from 'preact';
import base from '../base.css?inline';
import strip from '../clock/strip.css?inline';
import { dress } from '../shadow/dress';
import tokens from '../tokens.css?inline';
import badges from '../verdict/badges.css?inline';
import verdictCss from '../verdict/verdict.css?inline';
import { Panel } from './Panel';
import panelCss from './panel.css?inline';
import type { PanelProps } from './props';

export interface MountedPanel {
  /** Shows new props; what the filer typed and the findings' scroll position stay. */
  update(props: PanelProps): void;
  unmount(): void;
}

export function mountPanel(root: ShadowRoot, props: PanelProps): MountedPanel {
  const undress = dress(root, [tokens, base, badges, strip, verdictCss, panelCss]);
  const place = root.ownerDocument.createElement('div');
  root.append(place);
  // Keys pressed in the panel are not the court page's business (its own shortcuts would act behind the dialog).
  const keep = (event: Event) => event.stopPropagation();
  const keys = ['keydown', 'keypress', 'keyup'] as const;
  keys.forEach((key) => place.addEventListener(key, keep));
  const show = (next: PanelProps) => render(<Panel {...next} />, place);
  show(props);
  return {
    update: show,
    unmount() {
      render(null, place);
      place.remove();
      undress();
    },
  };
}
