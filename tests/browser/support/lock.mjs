// The page shows that it is locked by trying to connect to nowhere, of which the console complains each time.

/** Whether a complaint is of that refusal. Firefox tells only the beginning of an address. */
export function isOfTheLock(complaint) {
  return complaint.includes("data:,this-refusal-shows-that-the-lock-h");
}
