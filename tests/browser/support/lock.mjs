// The page asks for something that its lock must refuse, and the browser says so in its console: that is no complaint.

/** Whether a message of the console is that one. */
export const tellsOfTheLock = (text) => text.includes("this-refusal-shows-that-the-lock-holds");
