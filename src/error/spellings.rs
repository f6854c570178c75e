//! Other spellings of a text: escaped, encoded, broken by lines, in other
//! letters.
//!
//! What a text may hold is found by decoding it, in every way that is usual and
//! several times; what is compared are the letters and digits that remain.

use base64::Engine;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

/// How often a text is decoded: more than anything that was not made to hide it.
const DEPTH: usize = 4;

/// A text as it stands, and what it may stand for.
pub(super) fn variants(text: &str) -> Vec<String> {
    let mut all = vec![text.to_owned()];
    decode(text, DEPTH, true, &mut all);
    all
}

fn decode(text: &str, depth: usize, base64: bool, all: &mut Vec<String>) {
    if depth == 0 {
        return;
    }
    let plain = [unescaped(text), without_soft_breaks(text), without_tags(text)];
    for plain in plain.into_iter().flatten() {
        if !all.contains(&plain) {
            all.push(plain.clone());
            decode(&plain, depth - 1, base64, all);
        }
    }
    for plain in if base64 { from_base64(text) } else { Vec::new() } {
        all.push(plain.clone());
        // Base64 of base64 once, and nothing more in it.
        decode(&plain, depth.min(2) - 1, depth == DEPTH, all);
    }
}

/// The letters and digits of ASCII, in lower case: what remains of a text
/// however it is escaped or broken.
pub(super) fn skeleton(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).map(|it| it.to_ascii_lowercase()).collect()
}

/// In capitals, without white space.
pub(super) fn folded(text: &str) -> String {
    text.chars().filter(|it| !it.is_whitespace()).flat_map(char::to_uppercase).collect()
}

/// Percent-encoding, references of HTML and escapes with `\` read, once. `None` if
/// there are none.
pub(super) fn unescaped(text: &str) -> Option<String> {
    if !text.contains(['%', '&', '\\']) {
        return None;
    }
    let mut plain = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['%', '&', '\\']) {
        plain.extend_from_slice(rest.as_bytes().get(..at).unwrap_or_default());
        let here = rest.get(at..).unwrap_or_default();
        let read = match here.as_bytes().first() {
            Some(b'%') => percent(here, &mut plain),
            Some(b'&') => reference(here, &mut plain),
            _ => escape(here, &mut plain),
        };
        let length = read.unwrap_or_else(|| {
            plain.extend(here.bytes().next());
            1
        });
        rest = here.get(length..).unwrap_or_default();
    }
    plain.extend_from_slice(rest.as_bytes());
    let plain = String::from_utf8_lossy(&plain).into_owned();
    (plain != text).then_some(plain)
}

fn push(character: Option<char>, plain: &mut Vec<u8>) -> Option<()> {
    plain.extend_from_slice(character?.encode_utf8(&mut [0; 4]).as_bytes());
    Some(())
}

/// The number in the characters from `start` to `end`.
fn number(text: &str, start: usize, end: usize, radix: u32) -> Option<u32> {
    let digits = text.get(start..end)?;
    let are_digits = digits.bytes().all(|it| it.is_ascii_alphanumeric());
    are_digits.then(|| u32::from_str_radix(digits, radix).ok())?
}

/// `%41`, and `%u0041` of old scripts.
fn percent(text: &str, plain: &mut Vec<u8>) -> Option<usize> {
    if text.get(1..2).is_some_and(|it| it.eq_ignore_ascii_case("u")) {
        push(char::from_u32(number(text, 2, 6, 16)?), plain)?;
        return Some(6);
    }
    plain.extend(u8::try_from(number(text, 1, 3, 16)?).ok());
    Some(3)
}

/// `&amp;`, `&#38;` or `&#x26;`, also without the semicolon.
fn reference(text: &str, plain: &mut Vec<u8>) -> Option<usize> {
    let name = text.get(1..)?;
    let belongs = |it: char| it.is_ascii_alphanumeric() || it == '#';
    let length = name.find(|it| !belongs(it)).unwrap_or(name.len());
    let semicolon = usize::from(name.get(length..).is_some_and(|rest| rest.starts_with(';')));
    let name = name.get(..length)?;
    if let Some(code) = name.strip_prefix('#') {
        let (digits, radix) = match code.strip_prefix(['x', 'X']) {
            Some(hex) => (hex, 16),
            None => (code, 10),
        };
        // Without a semicolon it ends with its digits.
        let end = digits.find(|it: char| !it.is_digit(radix)).unwrap_or(digits.len());
        push(char::from_u32(number(digits, 0, end, radix)?), plain)?;
        let is_whole = end == digits.len();
        return Some(1 + length - (digits.len() - end) + if is_whole { semicolon } else { 0 });
    }
    let whole = named(name).filter(|_| semicolon == 1).map(|found| (name.len() + 1, found));
    // `&ampx` is `&x`.
    let starts = || (2..=name.len().min(6)).rev();
    let start = || starts().find_map(|end| Some((end, named(name.get(..end)?)?)));
    let (length, character) = whole.or_else(start)?;
    push(Some(character), plain)?;
    Some(1 + length)
}

/// The character with this name in HTML: those of ASCII and of Latin-1.
fn named(name: &str) -> Option<char> {
    const ASCII: &str = "excl!quot\"num#dollar$percnt%amp&apos'lpar(rpar)ast*plus+comma,period.\
        sol/colon:semi;lt<equals=gt>quest?commat@lsqb[bsol\\rsqb]Hat^lowbar_grave`lcub{verbar|\
        rcub}lbrack[rbrack]lbrace{rbrace}vert|UnderBar_Tab\tNewLine\n";
    const LATIN: &str = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy \
        reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 \
        frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml \
        Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave \
        Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil \
        egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde \
        ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";
    let found = ASCII.split_inclusive(|it: char| !it.is_ascii_alphabetic());
    let found = found.filter_map(|it| {
        Some((it.strip_suffix(|it: char| !it.is_ascii_alphabetic())?, it.chars().next_back()?))
    });
    let latin = LATIN.split(' ').zip('\u{a0}'..='\u{ff}');
    found.chain(latin).find(|(it, _)| *it == name).map(|(_, character)| character)
}

/// `\u00e4`, `\u{e4}`, `\U000000e4`, `\xe4`, `\344`, `\n`, `\/`.
fn escape(text: &str, plain: &mut Vec<u8>) -> Option<usize> {
    let second = text.chars().nth(1)?;
    match second {
        'u' if text.get(2..3) == Some("{") => {
            let end = text.find('}')?;
            push(char::from_u32(number(text, 3, end, 16)?), plain)?;
            Some(end + 1)
        }
        'u' => {
            let unit = number(text, 2, 6, 16)?;
            let low =
                text.get(6..8).filter(|it| *it == "\\u").and_then(|_| number(text, 8, 12, 16));
            let units = [u16::try_from(unit).ok()?, u16::try_from(low.unwrap_or(0)).ok()?];
            let is_pair = (0xd800..0xdc00).contains(&unit) && low.is_some();
            let units = if is_pair { &units[..] } else { &units[..1] };
            let read = char::decode_utf16(units.iter().copied()).next()?.unwrap_or('\u{fffd}');
            push(Some(read), plain)?;
            Some(units.len() * 6)
        }
        'U' => {
            push(char::from_u32(number(text, 2, 10, 16)?), plain)?;
            Some(10)
        }
        'x' => {
            plain.extend(u8::try_from(number(text, 2, 4, 16)?).ok());
            Some(4)
        }
        '0'..='7' => {
            plain.extend(u8::try_from(number(text, 1, 4, 8)?).ok());
            Some(4)
        }
        'b' | 'f' | 'n' | 'r' | 't' => {
            plain.push(b' ');
            Some(2)
        }
        other => {
            push(Some(other), plain)?;
            Some(1 + other.len_utf8())
        }
    }
}

/// Without tags, which break a word and are not seen. `None` if there are none.
pub(super) fn without_tags(text: &str) -> Option<String> {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, here)) = rest.split_once('<') {
        plain.push_str(before);
        rest = match here.split_once('>') {
            Some((tag, behind)) if !tag.contains('<') => behind,
            _ => {
                plain.push('<');
                here
            }
        };
    }
    plain.push_str(rest);
    (plain != text).then_some(plain)
}

/// Quoted-printable read: `=41`, and a `=` at the end of a line.
fn without_soft_breaks(text: &str) -> Option<String> {
    let mut parts = text.split('=');
    let mut plain = parts.next()?.as_bytes().to_vec();
    for part in parts {
        let rest = part.strip_prefix("\r\n").or_else(|| part.strip_prefix('\n'));
        match (rest, number(part, 0, 2, 16).and_then(|it| u8::try_from(it).ok())) {
            (Some(rest), _) => plain.extend_from_slice(rest.as_bytes()),
            (None, Some(byte)) => {
                plain.push(byte);
                plain.extend_from_slice(part.get(2..).unwrap_or_default().as_bytes());
            }
            (None, None) => {
                plain.push(b'=');
                plain.extend_from_slice(part.as_bytes());
            }
        }
    }
    let plain = String::from_utf8_lossy(&plain).into_owned();
    (plain != text).then_some(plain)
}

/// What the base64 in a text stands for, wherever in it that begins, and
/// whatever breaks it.
fn from_base64(text: &str) -> Vec<String> {
    let engine = GeneralPurpose::new(
        &alphabet::STANDARD,
        GeneralPurposeConfig::new()
            .with_decode_allow_trailing_bits(true)
            .with_decode_padding_mode(DecodePaddingMode::Indifferent),
    );
    let letters = text.bytes().filter_map(|it| match it {
        b'-' => Some(b'+'),
        b'_' => Some(b'/'),
        it => (it.is_ascii_alphanumeric() || matches!(it, b'+' | b'/')).then_some(it),
    });
    let letters: Vec<u8> = letters.collect();
    let from = |start: usize| {
        let letters = letters.get(start..).filter(|it| it.len() >= 6)?;
        // A single letter at the end stands for nothing.
        let end = letters.len() - usize::from(letters.len() % 4 == 1);
        let bytes = engine.decode(letters.get(..end)?).ok()?;
        Some(String::from_utf8_lossy(&bytes).into_owned())
    };
    (0..4).filter_map(from).collect()
}
