// Puts the quiet line into a shadow root. Takes a root and LineProps; gives a way to change and to remove it.

import { render } from 'preact';
import base from '../base.css?inline';
import { dress } from '../shadow/dress';
import tokens from '../tokens.css?inline';
import { Line } from './Line';
import lineCss from './line.css?inline';
import type { LineProps } from './props';

export interface MountedLine {
  update(props: LineProps): void;
  unmount(): void;
}

export function mountLine(root: ShadowRoot, props: LineProps): MountedLine {
  const undress = dress(root, [tokens, base, lineCss]);
  const place = root.ownerDocument.createElement('div');
  root.append(place);
  const show = (next: LineProps) => render(<Line {...next} />, place);
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
