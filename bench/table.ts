// Prints results as a table.
import type { Budget, Row, Scenario } from "./compare.ts";

const HEAD = [
  "what",
  "floor",
  "ours",
  "npm:openai",
  "ours is",
  "npm:openai is",
  "at most",
  "",
];

/** The cells of one row. */
export function cells({ unit, budget, added }: Scenario, row: Row): string[] {
  const cost = (value?: number, added = false) =>
    value === undefined
      ? "-"
      : `${added && value >= 0 ? "+" : ""}${round(value)} ${unit}`;
  const figure = (value?: number) =>
    value === undefined
      ? "-"
      : "times" in budget
      ? `${value.toFixed(2)}x`
      : cost(value, added);
  return [
    row.what,
    cost(row.median.floor),
    cost(row.median.ours, added),
    cost(row.median.official, added),
    figure(row.figure.ours),
    figure(row.figure.official),
    bound(budget, figure),
    row.median.ours === undefined ? "" : row.met ? "met" : "MISSED",
  ];
}

/** A Markdown table with aligned columns. */
export function table(lines: readonly string[][]): string {
  const all = [HEAD, HEAD.map(() => ""), ...lines];
  const widths = HEAD.map((_, column) =>
    Math.max(3, ...all.map((line) => line[column].length))
  );
  return all.map((line, index) => {
    const padded = line.map((cell, column) =>
      index === 1 ? "-".repeat(widths[column]) : cell.padEnd(widths[column])
    );
    return `| ${padded.join(" | ")} |`;
  }).join("\n");
}

function bound(budget: Budget, figure: (value: number) => string): string {
  if (!("times" in budget)) return figure(budget.most);
  const of = budget.times === "floor" ? "floor" : "npm:openai";
  return `${budget.most}x ${of}`;
}

/** Rounds to three significant digits. */
function round(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
