// Texts with a little order in them: Markdown and JSON.

import { readMarkdown } from "./markdown.js";
import { readRecords } from "./records.js";
import { serve } from "./serve.js";

serve({ markdown: readMarkdown, records: readRecords });
