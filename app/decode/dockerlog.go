package decode

import (
	"bytes"
	"strconv"
	"unicode/utf16"
	"unicode/utf8"
)

// dockerLog is how a line of Docker's JSON-file driver begins:
// {"log":"...\n","stream":"stderr","time":"..."}.
const dockerLog = `{"log":"`

// dockerLine returns the line that was logged, if in is such a line.
func dockerLine(in *view) (view, bool) {
	text := in.text
	if !bytes.HasPrefix(text, []byte(dockerLog)) {
		return view{}, false
	}
	var out view
	i := len(dockerLog)
	from := i
	for i < len(text) && text[i] != '"' {
		if text[i] != '\\' {
			i++
			continue
		}
		n, put := jsonEscape(text[i:])
		if n == 0 {
			return view{}, false
		}
		out.copy(in, in.base+from, in.base+i)
		if rest := text[i+n:]; put != "\n" || len(rest) == 0 || rest[0] != '"' {
			out.put(in, in.base+i, in.base+i+n, put, false)
		}
		i += n
		from = i
	}
	if !bytes.HasPrefix(text[i:], []byte(`","stream":"`)) && !bytes.HasPrefix(text[i:], []byte(`","attrs":`)) && !bytes.HasPrefix(text[i:], []byte(`","time":"`)) {
		return view{}, false
	}
	out.copy(in, in.base+from, in.base+i)
	if text[len(text)-1] == '\n' {
		out.copy(in, in.end()-1, in.end())
	}
	return out, true
}

// jsonEscape returns the length of the escape at the start of s (RFC 8259
// section 7) and what it stands for; 0 when it is none.
func jsonEscape(s []byte) (n int, put string) {
	if len(s) < 2 {
		return 0, ""
	}
	switch s[1] {
	case '"', '\\', '/':
		return 2, string(s[1])
	case 'n':
		return 2, "\n"
	case 't':
		return 2, "\t"
	case 'r':
		return 2, "\r"
	case 'b':
		return 2, "\b"
	case 'f':
		return 2, "\f"
	case 'u':
		r, ok := fourHex(s[2:])
		if !ok {
			return 0, ""
		}
		if utf16.IsSurrogate(r) && len(s) >= 12 && s[6] == '\\' && s[7] == 'u' {
			if low, ok := fourHex(s[8:]); ok {
				if both := utf16.DecodeRune(r, low); both != utf8.RuneError {
					return 12, string(both)
				}
			}
		}
		return 6, string(r)
	}
	return 0, ""
}

func fourHex(s []byte) (rune, bool) {
	if len(s) < 4 {
		return 0, false
	}
	n, err := strconv.ParseUint(string(s[:4]), 16, 16)
	return rune(n), err == nil
}
