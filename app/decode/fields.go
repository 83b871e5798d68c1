package decode

import (
	"slices"
	"strconv"
	"strings"

	"wsclose/registry"
)

// The keys that programs give the fields of a close, folded by foldKey: code,
// or a word for the end and code: closeCode, ws_close_code, disconnectStatusCode.
var (
	codeKey   = &expression{text: `^(?:(?:status|ws|websocket)?code|.{0,12}(clos(?:e|ed|ing)|disconnect).{0,8}(?:code|status))$`}
	reasonKey = &expression{text: `^(?:(?:ws|websocket)?reason|.{0,12}(?:clos(?:e|ed|ing)|disconnect).{0,8}(?:reason|message|description|text))$`}
	cleanKey  = &expression{text: `^(?:clean|isclean|cleanclose|.{0,8}wasclean)$`}
)

// fieldKey reports whether a key may be one of those, or that of a kind.
func fieldKey(key string) bool {
	for _, ending := range []string{"code", "status", "reason", "message", "msg", "description", "text", "clean", "cleanclose", "type", "event", "name", "kind", "remote"} {
		if strings.HasSuffix(key, ending) {
			return true
		}
	}
	return false
}

// fields is what the properties of a printed object say about a close.
type fields struct {
	close    Close
	code     bool // a code is stated
	labelled bool // its key says that it is a close code
	reason   bool // a reason is mentioned, be it null
	status   bool // its key is status, which is HTTP's word, too
	clean    bool
	kind     string // the value of type, event or name
}

// readFields picks the fields of a close from props; the first of each counts.
func readFields(props []property) fields {
	f := fields{close: Close{Code: registry.NoCode, Implied: registry.NoCode}}
	ofClose := false // the reason's key says that it is a close's
	for _, p := range props {
		switch {
		case !fieldKey(p.key):
		case p.key == "code" || p.key == "status" || codeKey.MatchString(p.key):
			p = unwrapped(p)
			n, err := strconv.ParseUint(p.value, 10, 16)
			status := p.key == "status"
			if err != nil || f.code || status && n < 1000 {
				continue
			}
			f.code, f.status, f.labelled = true, status, p.key != "code" && !status && codeKey.FindStringSubmatch(p.key)[1] != ""
			f.close.Code = registry.Code(n)
			f.close.Marks = append(f.close.Marks, Mark{FieldCode, p.span})
		case p.key == "reason" || reasonKey.MatchString(p.key):
			// {reason: "error", closeCode: 1002, closeReason: "quota"}: the latter.
			if own := p.key != "reason"; f.reason && (!own || ofClose || !f.labelled) {
				continue
			} else if f.reason {
				f.close.dropMarks(FieldReason)
				ofClose = true
			}
			f.reason = true
			p = unwrapped(p)
			f.close.Reason, f.close.HasReason = statedReason(p.value, p.quoted)
			if f.close.HasReason {
				f.close.Marks = append(f.close.Marks, Mark{FieldReason, p.span})
			}
		case p.key == "wasclean" || cleanKey.MatchString(p.key):
			if v, ok := statedBool(p.value); ok && !f.clean {
				f.clean = true
				f.close.WasClean = StatedAs(v)
				f.close.Marks = append(f.close.Marks, Mark{FieldWasClean, p.span})
			}
		case p.key == "byremote" || p.key == "remote" || p.key == "closedbyremote":
			// Lavalink's and Java-WebSocket's word for who closed.
			if v, ok := statedBool(p.value); ok && f.close.Initiator == "" {
				f.close.Initiator = Local
				if v {
					f.close.Initiator = Remote
				}
			}
		case p.key == "text" && f.code && !f.reason: // gorilla's word
			if p = unwrapped(p); p.quoted {
				f.close.Reason, f.close.HasReason = p.value, true
				f.close.Marks = append(f.close.Marks, Mark{FieldReason, p.span})
			}
		case p.key == "msg" || p.key == "message":
			if words := wordsIn(p.value); words.has(webSocketWords) && words.has(endLabels) {
				f.kind += " closed" // a logger's message
			}
		case p.key == "type" || p.key == "event" || p.key == "name" || p.key == "kind" || p.key == "eventtype":
			f.kind += " " + p.value
		}
	}
	if f.code && f.clean && f.reason && f.close.Code == 0 {
		reportedZero(&f.close)
	}
	sortMarks(f.close.Marks)
	f.close.Marks = disjoint(f.close.Marks)
	return f
}

// enumerated matches a member of one of Python's enumerations: <CloseCode.OK: 1000>.
var enumerated = &expression{text: `^<\w+\.\w+: (\d+)>$`}

// unwrapped returns p without what Rust and Swift print around a value that may
// be missing: Some("idle"), Optional("idle"), and without the name of a number.
func unwrapped(p property) property {
	if at := enumerated.FindStringSubmatchIndex(p.value); at != nil && !p.quoted {
		p.span = Span{p.span.Start + at[2], p.span.Start + at[3]}
		p.value = p.value[at[2]:at[3]]
		return p
	}
	if p.quoted || !strings.HasSuffix(p.value, ")") {
		return p
	}
	for _, wrap := range []string{"Some(", "Optional("} {
		if inner, ok := strings.CutPrefix(p.value, wrap); ok {
			p.value = strings.TrimSuffix(inner, ")")
			p.span = Span{p.span.Start + len(wrap), p.span.Start + len(wrap) + len(p.value)}
			if n := len(p.value); n >= 2 && p.value[0] == '"' && p.value[n-1] == '"' {
				p.value, p.quoted = unescape(p.value[1:n-1], 0), true
				p.span = Span{p.span.Start + 1, p.span.End - 1}
			}
		}
	}
	return p
}

// statedReason returns the reason that a value states. Without quotes, null and
// its kin state none, and "none" says that it is empty.
func statedReason(value string, quoted bool) (string, bool) {
	if quoted {
		return value, true
	}
	if s, ok := bufferText(value); ok {
		return s, true
	}
	switch strings.ToLower(strings.Trim(value, ". ")) {
	case "null", "nil", "undefined", "n/a", "(null)", "<nil>", "nan", "…", "-", "unknown":
		return "", false
	case "", "none", "no reason", "no reason given", "(none)", "<none>", "(empty)", "<empty>", "<empty string>", "empty", "no reason provided":
		// Python's None is null; a label with the word none is an empty reason.
		return "", value != "None"
	}
	return value, true
}

// statedBool reads the ways to write wasClean.
func statedBool(value string) (is, ok bool) {
	switch strings.ToLower(value) {
	case "true", "yes", "1":
		return true, true
	case "false", "no", "0":
		return false, true
	}
	return false, false
}

// sortMarks puts marks into the order of the text.
func sortMarks(marks []Mark) {
	slices.SortFunc(marks, func(a, b Mark) int { return a.Span.Start - b.Span.Start })
}

// disjoint drops a mark that begins inside of the one before.
func disjoint(marks []Mark) []Mark {
	var kept []Mark
	for _, m := range marks {
		if n := len(kept); n == 0 || kept[n-1].Span.End <= m.Span.Start {
			kept = append(kept, m)
		}
	}
	return kept
}
