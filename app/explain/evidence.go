package explain

import (
	"fmt"
	"slices"

	"wsclose/app/decode"
	"wsclose/registry"
)

// evidence says what the text adds to the code, or contradicts. own is the
// entry of the owner that the text shows, words that of another owner whose
// reason it gives, and rule the owner's rule where it has no entry; each may be
// nil.
func evidence(c decode.Close, own, words *registry.Found, rule *registry.FoundRule, code registry.Code, signals []decode.Signal) []Block {
	var items []Text
	if own != nil {
		items = append(items, Text{
			{Words: "The text points to "}, {Words: own.Owner.Name, Link: own.Owner.PathTo(code)},
			{Words: ", which calls " + code.String() + " \"" + own.Entry.Name + "\": " + lowerFirst(own.Entry.Meaning.Text)},
		})
	}
	if words != nil {
		items = append(items, Text{
			{Words: "These are the words of "}, {Words: words.Owner.Name, Link: words.Owner.PathTo(code)},
			{Words: " for " + code.String() + ": " + lowerFirst(words.Entry.Meaning.Text)},
		})
	}
	if rule != nil {
		r := rule.Rule
		items = append(items, Text{
			{Words: "The text points to "}, {Words: rule.Owner.Name, Link: rule.Owner.Path()},
			{Words: fmt.Sprintf(", which says of %d to %d, \"%s\": %s", r.First, r.Last, r.Name, lowerFirst(r.Meaning.Text))},
		})
	}
	say := func(format string, args ...any) { items = append(items, Plain(fmt.Sprintf(format, args...))) }

	for _, s := range signals {
		say("The text also shows: %s.", signalName(s))
	}
	for _, f := range registry.NotesOn(c.Format, code) {
		items = append(items, said(f))
	}
	if c.Reason != "" {
		items = append(items, Text{{Words: "The reason: "}, {Words: Shown(c.Reason), Code: true}})
	}
	if n := len(c.Reason); n > registry.MaxReason {
		say("The reason has %d bytes. A Close frame holds at most %d, so this text was written by a program, not received.", n, registry.MaxReason)
	} else if c.Reason != "" && slices.Contains(noReason, code) {
		say("No Close frame holds a reason together with %s, so these are the words of the program that printed them.", code)
	}
	for _, r := range cleanRules {
		if slices.Contains(r.codes, code) == !r.except && c.WasClean == r.clean {
			say(r.says, code)
			break
		}
	}
	if c.Code != registry.NoCode && !code.InFrame() && !reported(code) {
		if c.Initiator == decode.Remote || c.WasClean == decode.Yes {
			say("An endpoint put %s into a Close frame, which it must not do.", code)
		} else {
			say("%s is not a code that an endpoint may send. If it did arrive, the sender is wrong; if not, a program made it up.", code)
		}
	}
	return list(items)
}

// noReason are the close codes that no Close frame with a reason leads to.
var noReason = []registry.Code{registry.NoStatusReceived, registry.AbnormalClosure, registry.TLSHandshake}

// reported tells whether programs report code by themselves.
func reported(code registry.Code) bool { return slices.Contains(noReason, code) }

// cleanRules say what wasClean adds to a code; the first that fits speaks. The
// statements about browsers are measured (see the page about browsers).
var cleanRules = []struct {
	codes  []registry.Code
	except bool // all codes but these
	clean  decode.Stated
	says   string
}{
	{[]registry.Code{registry.AbnormalClosure}, false, decode.Yes,
		"wasClean is true, which contradicts %s. Only Firefox says so, when a server really put 1006 into a Close frame."},
	{[]registry.Code{registry.AbnormalClosure}, false, decode.No,
		"wasClean is false, as always with %s but for one case: no closing handshake was completed."},
	{[]registry.Code{registry.NoStatusReceived}, false, decode.No,
		"wasClean is false, which is odd with %s: an empty Close frame belongs to a completed closing handshake."},
	{[]registry.Code{registry.TLSHandshake}, false, decode.Yes,
		"wasClean is true with %s: Firefox says so when a server really put 1015 into a Close frame."},
	{[]registry.Code{registry.TLSHandshake}, false, decode.No,
		"Firefox reports %s when TLS fails. Chromium and WebKitGTK report 1006 instead."},
	{nil, true, decode.Yes,
		"wasClean is true: the closing handshake was completed. That says nothing about whether %s is good news."},
	{nil, true, decode.No,
		"wasClean is false: %s was stated, but the closing handshake was not completed."},
}
