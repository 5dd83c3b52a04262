// The sample articles. They are part of the page, so that trying one asks nothing of the network.

import aid from "../../samples/military-aid.txt?raw";
import court from "../../samples/court.txt?raw";
import sea from "../../samples/deep-sea.txt?raw";
import disaster from "../../samples/disaster.txt?raw";
import economy from "../../samples/economy.txt?raw";
import { texts } from "../texts/texts.js";

export const SAMPLES = [
  { id: "military-aid", label: texts.samples.aid, text: aid },
  { id: "economy", label: texts.samples.economy, text: economy },
  { id: "disaster", label: texts.samples.disaster, text: disaster },
  { id: "deep-sea", label: texts.samples.sea, text: sea },
  { id: "court", label: texts.samples.court, text: court },
];
