// The sample articles. They are part of the page, so that trying one asks nothing of the network.

import aid from "../../samples/military-aid.txt?raw";
import court from "../../samples/court.txt?raw";
import sea from "../../samples/deep-sea.txt?raw";
import disaster from "../../samples/disaster.txt?raw";
import economy from "../../samples/economy.txt?raw";

export const SAMPLES = [
  { id: "military-aid", label: "Military aid", text: aid },
  { id: "economy", label: "Economy", text: economy },
  { id: "disaster", label: "Disaster", text: disaster },
  { id: "deep-sea", label: "Deep sea", text: sea },
  { id: "court", label: "Sport in court", text: court },
];
