package registry

// Verdict is what can be said about a number that somebody holds for a close
// code, whatever number it is.
type Verdict struct {
	Code      Code
	Range     *Range     // never nil
	Sentinels []Sentinel // programs that print it in place of a code
	Sentence  Fact       // the answer in one sentence
}

// Judge returns the verdict on c.
func Judge(c Code) Verdict {
	v := Verdict{Code: c, Range: RangeOf(c)}
	for _, s := range Sentinels {
		if s.Code == c {
			v.Sentinels = append(v.Sentinels, s)
		}
	}
	v.Sentence = sentence(c, v.Range)
	return v
}

// sentence says what c is; a code with an entry of its own says it with the
// entry's meaning.
func sentence(c Code, r *Range) Fact {
	if e := Public(c); e != nil {
		return e.Meaning
	}
	return Fact{c.String() + saying(c), r.Meaning.Cites}
}

// saying is the rest of the sentence that begins with c.
func saying(c Code) string {
	switch {
	case c == NoCode:
		return ": the text states none."
	case c == -1:
		return " is not a close code: libraries print it when the connection never opened or no Close frame was involved."
	case c < 0:
		return " is not a close code: a Close frame holds 0 to 65535, so a program made this number up."
	case c == 0:
		return " is not a close code: programs print it when they have no code to show."
	case 100 <= c && c <= 599:
		return " is not a close code, but may be an HTTP status: 0 to 999 are not used, and a refused handshake shows as 1006."
	case c <= 999:
		return " is not a close code: 0 to 999 are not used."
	case c <= 2999:
		return " has no meaning yet: 1016 to 2999 are kept for later versions of the protocol and for its extensions."
	case c <= 3999:
		return " is not registered with IANA: only the library or framework that sent it can say what it means."
	case c <= 4999:
		return " is a private code: only the service or program that sent it can say what it means."
	case c <= 65535:
		return " means nothing: it fits into a Close frame, but the ranges of RFC 6455 end at 4999."
	}
	return " cannot be a close code: the two bytes in a Close frame hold at most 65535."
}
