import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

export async function prepare() {
  const nlp = winkNLP(model);
  return (text) => nlp.readDoc(text).entities().out(nlp.its.detail);
}
