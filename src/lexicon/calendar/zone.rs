//! Time zones by their abbreviations.

/// The offset from UTC that the abbreviation of a time zone stands for: "Z", "+01:00". It is empty for one that is known
/// and stands for several.
pub(crate) fn zone(word: &str) -> Option<&'static str> {
    Some(match word {
        "UTC" | "GMT" | "Z" => "Z",
        "BST" | "CET" | "WEST" => "+01:00",
        "CEST" | "EET" | "SAST" => "+02:00",
        "EEST" | "MSK" => "+03:00",
        "WET" => "+00:00",
        "JST" | "KST" => "+09:00",
        "AEST" => "+10:00",
        "AEDT" => "+11:00",
        "EST" => "-05:00",
        "EDT" => "-04:00",
        "CDT" => "-05:00",
        "MST" => "-07:00",
        "MDT" => "-06:00",
        "PST" => "-08:00",
        "PDT" => "-07:00",
        "ET" | "CT" | "MT" | "PT" | "CST" | "IST" => "",
        _ => return None,
    })
}
