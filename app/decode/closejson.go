package decode

import (
	"strings"
	"sync"
)

// An object with the fields of a close, printed or logged by an application:
// {"code":1006,"reason":"","wasClean":false} in any language's quoting. A code
// beside a message alone is an API's answer, not a close.
var _ = register(func() *Format {
	return &Format{
		Name:  "close-json",
		Title: "an object with the fields of a close",
		Parts: []Part{
			{Hints: codeKeyWords, Worth: inOneLine, Find: findCloseObjects},
			{
				Hints: codeKeyWords,
				Reach: longestObjectLines,
				Worth: func(text string, hint Span) bool {
					return hasNumber(text, hint) && !inOneLine(text, hint) && openingBrace(text, hint.Start) >= 0
				},
				Find: findCloseObjects,
			},
		},
	}
})

// hasNumber reports whether a number follows the key at hint, after its sign of
// equality and quotes. A status of three digits is HTTP's.
func hasNumber(text string, hint Span) bool {
	value := strings.TrimLeft(text[hint.End:min(len(text), hint.End+16)], ")]\\\"' \t\n")
	if strings.HasPrefix(value, "=>") {
		value = value[2:]
	} else if strings.HasPrefix(value, ":") || strings.HasPrefix(value, "=") {
		value = value[1:]
	} else {
		return false
	}
	value = strings.TrimLeft(value, "\\\"'* \t\n")
	if hint.Len() == len("status") && len(value) > 3 && !isDigit(value[3]) {
		return false
	}
	return value != "" && (isDigit(value[0]) || strings.HasPrefix(value, "<Close"))
}

// closeKind matches what the type of a message is called when a connection
// ended.
var closeKind = &expression{text: `(?i)(?:^| |[._:/-]|socket|connection|ws|on)_?(?:close[d]?|disconnect(?:ed)?)(?: |$)`}

// errorKey matches the key of an object that is the answer of an API.
var errorKey = &expression{text: `"(?:success|ok)" ?: ?false,[^{}]{0,40}"error" ?: ?$`}

// closeLabel matches the words in front of an object that call it a close.
var closeLabel = &expression{text: `(?i)(?:clos(?:e|ed|ing|ure)|disconnect(?:ed|ion)?|关闭|断开|切断|끊)[^\n{}]{0,40}$`}

// inOneLine reports whether the key at hint has a number as its value and stands
// in an object that begins and ends on its line.
func inOneLine(text string, hint Span) bool {
	if !hasNumber(text, hint) {
		return false
	}
	before := text[max(0, hint.Start-maxLine):hint.Start]
	before = before[strings.LastIndexByte(before, '\n')+1:]
	if strings.IndexByte(before, '{') < 0 {
		return false // before the end is looked for: this is asked of every status
	}
	rest := text[hint.End:min(len(text), hint.End+longestObject)]
	i := strings.IndexByte(rest, '}')
	return i >= 0 && strings.IndexByte(rest[:i], '\n') < 0
}

// codeKeyFinder finds the keys that may hold a close code.
var codeKeyFinder = sync.OnceValue(func() *finder { return newFinder(codeKeyWords) })

var codeKeyWords = []string{"code", "status"}

// codeKeys returns the places of the keys in text that may hold a close code and
// have a number as their value.
func codeKeys(text string) []int {
	var keys []int
	codeKeyFinder().each(text, func(word, end int) {
		if hasNumber(text, Span{end - len(codeKeyWords[word]), end}) {
			keys = append(keys, end-len(codeKeyWords[word]))
		}
	})
	return keys
}

func findCloseObjects(text string) []Match {
	o := &objects{text: text}
	var found []Match
	end := 0
	for _, at := range codeKeys(text) {
		if at < end {
			continue
		}
		m, ok := closeObjectAround(o, at)
		if !ok {
			continue
		}
		found = append(found, m)
		end = m.Span.End
	}
	return found
}

// closeObjectAround returns the match of the innermost object around offset at,
// if it is a close.
func closeObjectAround(o *objects, at int) (Match, bool) {
	open := o.opening(at)
	if open < 0 {
		return Match{}, false
	}
	props, end := o.read(open)
	f := readFields(props)
	if !f.code || end <= at || !f.isClose(o.text[max(0, open-80):open]) {
		return Match{}, false
	}
	f.close.Span = Span{open, end}
	return Match{Span: f.close.Span, Closes: []Close{f.close}}, true
}

// isClose reports whether the fields of an object are those of a close; before
// is the text in front of it.
func (f *fields) isClose(before string) bool {
	inRange := 1000 <= f.close.Code && f.close.Code <= 4999
	switch {
	case f.clean:
		return true
	case !inRange:
		return false
	case f.labelled, f.reason && !f.status && !errorKey.MatchString(before):
		return true
	}
	return closeKind.MatchString(f.kind) || closeLabel.MatchString(before)
}

// openingBrace returns the offset of the brace that opens the object around
// offset at, or -1. An object goes on over a line's end only where the line
// ends as one inside of an object does.
func openingBrace(text string, at int) int { return (&objects{text: text}).opening(at) }

func (o *objects) opening(at int) int {
	text, first := o.text, max(0, at-o.longest()/2)
	depth := 0
	for i := at - 1; i >= first; i-- {
		switch text[i] {
		case '\n':
			line := strings.TrimRight(text[max(0, i-200):i], " \t")
			if line == "" || strings.IndexByte("{[(,:+", line[len(line)-1]) < 0 {
				return -1
			}
		case '}':
			depth++
		case '{':
			if depth == 0 {
				o.done += at - i
				return i
			}
			depth--
		}
	}
	o.done += at - first
	return -1
}
