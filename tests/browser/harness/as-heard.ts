// What a screen reader is given of a page: Chromium's own accessibility tree, read over DevTools. Takes a page; gives its nodes with
// role, name, text below and the properties that matter here. Shadow roots, closed ones too, are part of the tree.

import type { Page } from 'playwright';

export interface Heard {
  role: string;
  name: string;
  /** All text below the node, in order. */
  text: string;
  /** `live`, `modal`, `focused`, `level`, `required`, `invalid`, `checked`, `expanded`. */
  is: Record<string, unknown>;
}

interface Node {
  nodeId: string;
  ignored: boolean;
  role?: { value?: string };
  name?: { value?: string };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
}

export async function heard(page: Page): Promise<Heard[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: Node[] };
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const textOf = (node: Node): string =>
      node.role?.value === 'StaticText'
        ? node.ignored
          ? ''
          : (node.name?.value ?? '')
        : (node.childIds ?? [])
            .flatMap((id) => byId.get(id) ?? [])
            .map(textOf)
            .join(' ');
    return nodes
      .filter((node) => !node.ignored)
      .map((node) => ({
        role: node.role?.value ?? '',
        name: (node.name?.value ?? '').replace(/\s+/g, ' ').trim(),
        text: textOf(node).replace(/\s+/g, ' ').trim(),
        is: Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value])),
      }));
  } finally {
    await session.detach();
  }
}
