import { listWords } from "../comparison/words/list-words";
import type { NotCarried, OverwrittenCell, SheetEdits } from "../plan";

/** So many cells are named; of the others the number is said. */
const MOST_NAMED = 4;

/**
 * What is said of the user's work after a sheet was written again: only what is not as they left it.
 * @example
 * refreshWords([{ sheet: "Associate Comparison", overwritten: [], below: ["Ben Lindqvist"], frozen: [], keptAs: null, notCarried: [] }]) // => ["Associate Comparison: Ben Lindqvist is no longer in the table. Your cells from that row are below everything else."]
 */
export const refreshWords = (edits: readonly SheetEdits[]): string[] =>
  edits.flatMap(({ sheet, overwritten, below, frozen, keptAs, notCarried, readBy = [] }) =>
    [...overwrittenWords(overwritten), ...belowWords(below), ...frozenWords(frozen), ...(keptAs === null ? [] : [...keptWords(notCarried, keptAs), ...readWords(readBy, keptAs)])].map((sentence) => `${sheet}: ${sentence}`),
  );

function overwrittenWords(cells: readonly OverwrittenCell[]): string[] {
  const typed = cells.filter(({ was }) => was !== "");
  const emptied = cells.filter(({ was }) => was === "");
  return [
    ...(typed.length === 0 ? [] : [`you had typed over cells of ours, which are ours again. Yours: ${named(typed.map(({ was, ...cell }) => `“${was}” in ${placeWords(cell)}`))}.`]),
    ...(emptied.length === 0 ? [] : [`cells you had emptied are filled again: ${named(emptied.map(placeWords))}.`]),
  ];
}

/** A cell that is no longer there has nothing to be called by. */
const placeWords = ({ cell, about }: Pick<OverwrittenCell, "cell" | "about">): string => {
  if (cell === "") return "a row or column that is no longer shown";
  return about === "" ? cell : `${cell} (${about})`;
};

function belowWords(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  return [`${listWords(names)} ${names.length === 1 ? "is" : "are"} no longer in the table. Your cells from ${names.length === 1 ? "that row" : "those rows"} are below everything else.`];
}

const frozenWords = (cells: readonly string[]): string[] => (cells.length === 0 ? [] : [`a formula of yours spoke of something that is no longer shown, and keeps its last value: ${named(cells)}.`]);

function keptWords(notCarried: readonly NotCarried[], keptAs: string): string[] {
  if (notCarried.includes("a new name")) return [`you had named it ${keptAs}. That sheet stays as it is, and the new one has what you added to it.`];
  if (notCarried.includes("a lock")) return [`it was locked, so nothing was taken along from it. It stays as ${keptAs}.`];
  return notCarried.length === 0 ? [] : [`not taken along: ${listWords(notCarried.map((each) => WORDS[each]))}. They are on ${keptAs}.`];
}

const readWords = (places: readonly string[], keptAs: string): string[] =>
  places.length === 0 ? [] : [`formulas of yours could not be pointed to the new sheet. They read the former one, which stays as ${keptAs}: ${named(places)}.`];

const WORDS: Readonly<Record<NotCarried, string>> = {
  pictures: "pictures and shapes",
  charts: "charts of yours",
  "a lock": "its lock",
  "a new name": "its name",
  comments: "comments on cells that are no longer there",
  "conditional formats": "some conditional formats",
  "far cells": "cells far from the table",
};

const named = (cells: readonly string[]): string => (cells.length <= MOST_NAMED ? listWords(cells) : `${cells.slice(0, MOST_NAMED).join(", ")} and ${cells.length - MOST_NAMED} more`);
