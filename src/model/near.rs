//! Which known name is probably meant by one that is not known.

/// The known name that `name` is probably a misspelling of: the same but for
/// letter case and punctuation (`media_encryption`), or one or two letters off.
///
/// Short names differ in few letters and mean something else (`tcp`, `sctp`): of
/// those with up to three letters only a twist counts, from seven on two letters
/// may be wrong. The first letter is seldom.
pub(crate) fn meant<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let given = letters(name);
    let near = known.into_iter().filter_map(|known| {
        let wanted = letters(known);
        let distance = distance(&given, &wanted);
        let is_near = match (wanted.len(), distance) {
            (_, 0) => true,
            (..=3, 1) => same_letters(&given, &wanted),
            (4..=5, 1) | (7.., 2) => given.first() == wanted.first(),
            (6.., 1) => true,
            _ => false,
        };
        is_near.then_some((distance, known))
    });
    near.min_by_key(|(distance, _)| *distance).map(|(_, known)| known)
}

fn letters(name: &str) -> Vec<char> {
    // Longer ones are no misspelling.
    let letters = name.chars().filter(|it| it.is_alphanumeric()).take(80);
    letters.flat_map(char::to_lowercase).collect()
}

fn same_letters(a: &[char], b: &[char]) -> bool {
    let sorted = |letters: &[char]| {
        let mut letters = letters.to_vec();
        letters.sort_unstable();
        letters
    };
    sorted(a) == sorted(b)
}

/// How many letters have to be added, dropped, replaced or swapped with the next.
fn distance(a: &[char], b: &[char]) -> usize {
    // The rows of two letters before, of the one before, and of this one.
    let (mut older, mut row) = (Vec::new(), (0..=b.len()).collect::<Vec<_>>());
    for (i, own) in a.iter().enumerate() {
        let mut next = vec![i + 1];
        for (j, other) in b.iter().enumerate() {
            let at = |row: &[usize], column: usize| row.get(column).copied().unwrap_or(usize::MAX);
            let replaced = at(&row, j) + usize::from(own != other);
            let shifted = at(&row, j + 1).min(at(&next, j)) + 1;
            let before = |letters: &[char], at: usize| letters.get(at.wrapping_sub(1)).copied();
            let is_swap = before(a, i) == Some(*other) && before(b, j) == Some(*own);
            let swapped = if is_swap { at(&older, j - 1) + 1 } else { usize::MAX };
            next.push(replaced.min(shifted).min(swapped));
        }
        older = std::mem::replace(&mut row, next);
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::meant;

    #[test]
    fn misspellings_are_found_and_other_words_are_not() {
        const KNOWN: [&str; 9] = [
            "record",
            "transport",
            "mediaEncryption",
            "tags",
            "numbers",
            "address",
            "tls",
            "tcp",
            "to",
        ];
        for (given, wanted) in [
            ("Record", "record"),
            ("media_encryption", "mediaEncryption"),
            ("MEDIA-ENCRYPTION", "mediaEncryption"),
            ("recrod", "record"),
            ("ecord", "record"),
            ("trnasprot", "transport"),
            ("transprt", "transport"),
            ("tag", "tags"),
            ("nmubres", "numbers"),
            ("adress", "address"),
            ("tsl", "tls"),
            ("TLS", "tls"),
            ("ot", "to"),
        ] {
            assert_eq!(meant(given, KNOWN), Some(wanted), "{given}");
        }
        for given in [
            "",
            "_",
            "members",
            "recording",
            "sctp",
            "quic",
            "ws",
            "udp",
            "from",
            "bags",
            "id",
            "transfer",
            "includeHeaders",
        ] {
            assert_eq!(meant(given, KNOWN), None, "{given}");
        }
    }
}
