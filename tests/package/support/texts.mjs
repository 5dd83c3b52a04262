// An article that the tests read, and one that takes a while.

export const ARTICLE = `Norway pledges aid

Norway pledged 2.4 million euros to Ukraine on Thursday. “We will deliver it by March,” said Mona Whitlock, the minister.`;

export const PUBLISHED = "2024-02-09";

const SENTENCE = "Norway pledged $5 million to Ukraine on Thursday, and “it will arrive by March 2025,” said the minister. ";
export const LONG = SENTENCE.repeat(4000);
