import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

export async function prepare() {
  const nlp = winkNLP(model);
  return (text) => {
    const article = nlp.readDoc(text);
    return [article.sentences().out(), article.entities().out(nlp.its.detail)];
  };
}
