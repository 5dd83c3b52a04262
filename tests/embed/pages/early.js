// Sets properties before the element is defined.
Object.assign(document.getElementById("facts"), {
  text: "“It is late,” Mona Whitlock said on Thursday.\n\nNorway will send Ashby $3 million.",
  published: "2021-03-03",
  view: "quotes",
  minCertainty: "asserted",
  loading: "eager",
  selected: "f1",
});
