// An element's property as its class has it. A form's fields stand in the place of its properties (a field named "contains"
// or "tagName" hides the method), in an extension's own world too (tried in Chromium): read past them.

/** Takes an element and a property's name; gives the value, a method bound to the element. */
export function ownOf<E extends Element, K extends keyof E>(element: E, name: K): E[K] {
  const value: unknown = Reflect.get(Object.getPrototypeOf(element), name, element);
  return (typeof value === 'function' ? value.bind(element) : value) as E[K];
}

/** True for a form, whatever its fields are named. */
export function isForm(target: unknown): target is HTMLFormElement {
  return (target as Node | null)?.nodeType !== undefined && ownOf(target as Element, 'localName') === 'form';
}
