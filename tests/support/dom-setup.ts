import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";
import { TextEncoder } from "node:util";

// Fluent hides what lies behind a dialog a moment late in jsdom; the roles are what we ask for, not the moment. And a screen that
// is loaded on demand takes longer on a busy machine than the second that is usual here.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });

// jsdom has no ResizeObserver; Fluent's MessageBar asks for one.
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

// Nor a TextEncoder, with which the local host counts bytes.
globalThis.TextEncoder ??= TextEncoder;

// Nor a canvas, which axe asks for to see whether letters are icons. Asked for one, jsdom prints a page of complaint; none is an answer too.
HTMLCanvasElement.prototype.getContext = () => null;

// Nor media queries; the pane asks for one, for contrast palettes.
window.matchMedia = (query) => Object.assign(new EventTarget(), { matches: false, media: query, onchange: null, addListener: () => undefined, removeListener: () => undefined });
