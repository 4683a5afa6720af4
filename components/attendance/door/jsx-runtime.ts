import { options } from "preact";

/**
 * What scripts/door.mjs gives every component of the door page for React's own: preact, and React's names of SVG
 * attributes as the document has them, which is all that our drawings need of a compatibility layer.
 */
export { Fragment, jsx, jsxs } from "preact/jsx-runtime";

options.vnode = ({ type, props }) => {
  if (typeof type !== "string") return;
  const given = props as Record<string, unknown>;
  for (const name in given)
    if (/^(stroke|shape)[A-Z]/.test(name)) {
      given[name.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`)] = given[name];
      delete given[name];
    }
};
