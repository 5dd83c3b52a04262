//! What a page says about itself: share, subscribe, listen, accept cookies.

use super::face::Face;

/// A line that asks the reader to do something on the page, or that counts clicks and minutes.
pub(super) fn is_prompt(face: &Face<'_>) -> bool {
    is_button(face.label()) || is_counter(face) || is_invitation(face)
}

/// The label of a button or a link.
fn is_button(label: &str) -> bool {
    matches!(
        label,
        "advertisement"
            | "advertisements"
            | "advertising"
            | "ad"
            | "ads"
            | "sponsored"
            | "sponsored content"
            | "promoted"
            | "paid content"
            | "skip advertisement"
            | "skip to main content"
            | "skip to content"
            | "ad feedback"
            | "share"
            | "share this"
            | "share full article"
            | "share page"
            | "share via"
            | "shares"
            | "tweet"
            | "facebook"
            | "twitter"
            | "whatsapp"
            | "telegram"
            | "linkedin"
            | "reddit"
            | "pinterest"
            | "messenger"
            | "email"
            | "e-mail"
            | "print"
            | "print this page"
            | "copy"
            | "copy link"
            | "copy url"
            | "link copied"
            | "copied"
            | "save"
            | "saved"
            | "bookmark"
            | "gift"
            | "gift article"
            | "gift this article"
            | "comment"
            | "comments"
            | "leave a comment"
            | "leave a reply"
            | "view comments"
            | "show comments"
            | "add a comment"
            | "join the conversation"
            | "reply"
            | "report"
            | "like"
            | "follow"
            | "following"
            | "listen"
            | "listen to article"
            | "listen to this article"
            | "listen to story"
            | "play"
            | "pause"
            | "mute"
            | "watch"
            | "watch now"
            | "watch live"
            | "play video"
            | "video player is loading"
            | "now playing"
            | "live"
            | "live updates"
            | "menu"
            | "search"
            | "home"
            | "close"
            | "open"
            | "back"
            | "back to top"
            | "go to top"
            | "back to home"
            | "sign in"
            | "sign up"
            | "log in"
            | "login"
            | "log out"
            | "register"
            | "my account"
            | "subscribe"
            | "subscribe now"
            | "subscribe today"
            | "newsletter"
            | "newsletters"
            | "donate"
            | "donate now"
            | "support us"
            | "contact us"
            | "about us"
            | "privacy policy"
            | "cookie policy"
            | "terms of use"
            | "terms of service"
            | "terms and conditions"
            | "accept"
            | "accept all"
            | "accept cookies"
            | "reject all"
            | "manage cookies"
            | "cookie settings"
            | "got it"
            | "learn more"
            | "find out more"
            | "read more"
            | "read full story"
            | "read full article"
            | "continue reading"
            | "keep reading"
            | "show more"
            | "show less"
            | "see more"
            | "see all"
            | "view all"
            | "load more"
            | "view more"
            | "more"
            | "expand"
            | "collapse"
            | "loading"
            | "click here"
            | "download"
            | "download pdf"
            | "pdf"
            | "text size"
            | "font size"
            | "dark mode"
            | "translate"
            | "add to favorites"
            | "view gallery"
            | "open gallery"
            | "enlarge image"
            | "view image"
            | "open image"
            | "in full screen"
            | "fullscreen"
            | "get a summary"
            | "summary"
            | "summarize"
            | "ai summary"
            | "was this article helpful"
            | "was this helpful"
            | "rate this article"
            | "hide caption"
            | "toggle caption"
            | "author profile"
            | "external link"
            | "opens in new window"
            | "read in app"
            | "open in app"
            | "published"
            | "last updated"
            | "updated"
            | "posted"
            | "reading time"
            | "min read"
            | "breaking"
            | "for subscribers"
            | "subscribers only"
            | "premium"
            | "last modified"
            | "share options"
            | "related topics"
            | "notifications"
    )
}

/// "3 min read", "12 comments", "2 hours ago": of the page, not of the news.
fn is_counter(face: &Face<'_>) -> bool {
    let label = face.label();
    let label = ["updated ", "published ", "posted ", "reading time: ", "reading time ", "last updated "]
        .iter()
        .find_map(|before| label.strip_prefix(before))
        .unwrap_or(label);
    let mut words = label.split([' ', '-']);
    let number = words.next().is_some_and(|word| {
        matches!(word, "a" | "an" | "no")
            || !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())
    });
    let rest = label.find([' ', '-']).map_or("", |at| label[at + 1..].trim());
    number
        && (matches!(
            rest,
            "comments"
                | "comment"
                | "shares"
                | "views"
                | "likes"
                | "min read"
                | "mins read"
                | "minute read"
                | "minutes read"
                | "minute"
                | "min"
                | "mins"
                | "minutes to read"
                | "min listen"
                | "followers"
                | "replies"
        ) || rest.ends_with(" ago") && rest.len() < 16)
}

/// A longer line with the form of an appeal.
fn is_invitation(face: &Face<'_>) -> bool {
    if face.length > 45 {
        return false;
    }
    let lead = face.lead.as_str();
    let begins = |openings: &[&str]| openings.iter().any(|opening| lead.starts_with(opening));
    match lead.split([' ', ',']).next().unwrap_or_default() {
        "sign" => begins(&["sign up for ", "sign up to ", "sign in to ", "sign up here", "sign up now"]),
        "subscribe" => {
            begins(&["subscribe to ", "subscribe for ", "subscribe now", "subscribe today", "subscribe here"])
        }
        "follow" => begins(&["follow us ", "follow our ", "follow @", "follow the author", "follow me "]),
        "join" => begins(&[
            "join our ",
            "join us on ",
            "join the conversation",
            "join thousands",
            "join the discussion",
        ]),
        "click" => begins(&["click here", "click to ", "click on the ", "click below", "click the "]),
        "tap" => begins(&["tap here", "tap to "]),
        "download" => begins(&["download our ", "download the app", "download this", "download the full "]),
        "get" => begins(&[
            "get our ",
            "get the latest ",
            "get the day's ",
            "get breaking ",
            "get news ",
            "get unlimited ",
        ]),
        "support" => begins(&["support our ", "support independent ", "support quality "]),
        "share" => {
            begins(&["share this ", "share on ", "share via ", "share with ", "share your "])
                && face.length < 14
        }
        "like" | "find" => begins(&["like us on", "find us on", "find us at"]),
        "read" => {
            begins(&["read our ", "read the full ", "read this next", "read in another"]) && !face.stopped
        }
        "continue" | "story" | "article" => begins(&[
            "continue reading",
            "story continues",
            "article continues",
            "story ad",
            "continue with ",
        ]),
        "already" | "not" => begins(&[
            "already a subscriber",
            "already have an account",
            "already a member",
            "not a subscriber",
        ]),
        "we" => begins(&["we use cookies", "we and our partners", "we value your privacy"]),
        "this" => begins(&[
            "this site uses cookies",
            "this website uses cookies",
            "this site is protected by",
            "this video can not be played",
            "this article is for subscribers",
            "this content is for subscribers",
            "this article is free to read",
        ]),
        "by" => begins(&[
            "by clicking ",
            "by signing up",
            "by subscribing",
            "by submitting ",
            "by continuing to use",
        ]),
        "your" | "enter" | "please" => begins(&[
            "your email address",
            "your support ",
            "enter your email",
            "please enable ",
            "please enter ",
            "please consider ",
            "please share ",
        ]),
        "to" => begins(&[
            "to play this video",
            "to continue reading",
            "to read the full",
            "to display this content",
        ]),
        "you" => begins(&["you have been subscribed", "you can unsubscribe", "you are now subscribed"]),
        "thank" => begins(&["thank you for reading", "thank you for subscribing", "thanks for reading"]),
        "have" | "got" | "want" | "do" | "enjoying" | "enjoyed" => {
            face.text().ends_with('?') && face.length < 12 && !lead.contains(" said")
                || begins(&["got a tip", "have a tip", "have a story", "got a story"])
        }
        _ => false,
    }
}

/// A short command to press something: "Get a summary", "View the gallery".
pub(super) fn is_command(face: &Face<'_>) -> bool {
    let verb = face.lead.split(' ').next().unwrap_or_default();
    let verbs = [
        "get",
        "read",
        "view",
        "show",
        "listen",
        "watch",
        "sign",
        "subscribe",
        "share",
        "click",
        "tap",
        "download",
        "open",
        "skip",
        "continue",
        "try",
        "explore",
        "discover",
    ];
    (2..=4).contains(&face.length) && !face.stopped && verbs.contains(&verb) && !has_later_capital(face)
}

/// A short question that a command answers: "No time to read?"
pub(super) fn is_question(face: &Face<'_>) -> bool {
    (2..=7).contains(&face.length) && face.text().ends_with('?')
}

/// Whether a word after the first is capitalised, as in a headline or a name.
fn has_later_capital(face: &Face<'_>) -> bool {
    face.each_word().skip(1).any(|(_, word)| word.starts_with(char::is_uppercase))
}
