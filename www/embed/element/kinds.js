// The kinds of facts and values that an element shows.

export const KINDS = ["commitment", "statement", "meeting", "event", "comparison", "money", "quantity", "time"];
