import nlp from "compromise";

export async function prepare() {
  return (text) => {
    const article = nlp(text);
    return [article.sentences().out("array"), article.numbers().json(), article.quotations().json()];
  };
}
