package draw

import (
	"strings"
	"unicode/utf8"
)

// visible shows control characters as the pictures that Unicode has for them,
// and what turns the direction of the text around as an unknown character.
func visible(s string) string {
	plain := true
	for _, r := range s {
		plain = plain && ' ' <= r && r < 0x7f
	}
	if plain {
		return s
	}
	return strings.Map(func(r rune) rune {
		switch {
		case r < ' ':
			return 0x2400 + r
		case r == 0x7f:
			return 0x2421
		case 0x80 <= r && r < 0xa0, r == 0xfffe, r == 0xffff,
			0x200b <= r && r <= 0x200f, 0x202a <= r && r <= 0x202e, 0x2060 <= r && r <= 0x206f, r == 0xfeff:
			return 0xfffd
		}
		return r
	}, strings.ToValidUTF8(s, "\ufffd"))
}

// A face is a kind of lettering; its name is the class in [Style].
type face string

const (
	plain face = ""
	soft  face = "s"
	bold  face = "b"
	mono  face = "m" // numbers and bytes, bold
	wrong face = "x" // what is wrong, bold
)

// fontSize is the height of all text, in units.
const fontSize = 13

// widthOf estimates how wide a text is, in units, and rather too wide than too
// narrow: fonts differ.
func widthOf(f face, s string) int {
	sum := 0 // in hundredths of the font size
	for _, r := range visible(s) {
		w := 61
		switch {
		case r > 0x2e80:
			w = 110
		case r > 0x17f && r != '…' && r != '“' && r != '”':
			w = 95
		case f == mono:
			w = 63
		case strings.ContainsRune("ijlI.,:;'|!()[] ", r):
			w = 38
		case strings.ContainsRune("ftr-\"/", r):
			w = 45
		case strings.ContainsRune("mwMW@%…", r):
			w = 98
		case 'A' <= r && r <= 'Z':
			w = 75
		}
		if f == bold || f == wrong {
			w += 8
		}
		sum += w
	}
	return (sum*fontSize + 99) / 100
}

// fit shortens a text to a width.
func fit(f face, s string, width int) string {
	if len(s) <= width && widthOf(f, s) <= width {
		return s
	}
	width -= widthOf(f, "…")
	end := 0
	for i, r := range s {
		if widthOf(f, s[:i]+string(r)) > width {
			break
		}
		end = i + utf8.RuneLen(r)
		if r == utf8.RuneError {
			end = i + 1
		}
	}
	return strings.TrimRight(s[:min(end, len(s))], " ") + "…"
}

// wrap breaks a text into lines of a width, at most as many as given.
func wrap(f face, s string, width, most int) []string {
	var lines []string
	for _, word := range strings.Fields(s) {
		n := len(lines)
		switch {
		case n > 0 && widthOf(f, lines[n-1]+" "+word) <= width:
			lines[n-1] += " " + word
		case n < most:
			lines = append(lines, word)
		default:
			lines[n-1] = fit(f, lines[n-1]+" "+word, width)
			return fitted(f, lines, width)
		}
	}
	return fitted(f, lines, width)
}

// fitted shortens every line.
func fitted(f face, lines []string, width int) []string {
	for i := range lines {
		lines[i] = fit(f, lines[i], width)
	}
	return lines
}
