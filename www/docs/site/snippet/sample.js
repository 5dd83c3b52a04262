// The article of the builder's preview. Its people and towns are invented.

export const SAMPLE = [
  "Norway pledges €240 million for bridges in Ukraine",
  "Norway will give Ukraine €240 million for bridges and railways by the end of 2026, Foreign Minister Ingrid Solvang said in Oslo on Tuesday.",
  "“We had three weeks to decide, and we decided,” Solvang told reporters. At least 14 bridges are to be rebuilt, about a third more than last year.",
  "Solvang met Ukraine’s infrastructure minister, Petro Hrynko, in Lviv last week. Hrynko asked for another 60 machines to clear mines; Norway has not yet agreed to send them.",
];
