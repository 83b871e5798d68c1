package decode

import (
	"regexp"

	"wsclose/registry"
)

// newConnection matches what programs print when a connection is made or tried
// again. Between two lines with the same code it means two closes.
var newConnection = regexp.MustCompile(`(?i)\b(?:connected|reconnect(?:ed|ing)?|connecting|opened|on_?open|connection (?:open|established))\b`)

// once drops a close that is only printed again: the same code with no other
// close and no new connection between, and no different time. What the second
// print adds (a reason, wasClean) goes to the first.
func once(text string, closes []Close) []Close {
	var kept []Close
	for _, c := range closes {
		if n := len(kept); n > 0 && again(text, &kept[n-1], &c) {
			complete(&kept[n-1], &c)
			continue
		}
		kept = append(kept, c)
	}
	return kept
}

// again reports whether c only repeats p.
func again(text string, p, c *Close) bool {
	if p.Code != c.Code || c.Code == registry.NoCode && p.Implied != c.Implied {
		return false
	}
	if p.Initiator != "" && c.Initiator != "" && p.Initiator != c.Initiator {
		return false
	}
	if p.Time != "" && c.Time != "" && p.Time != c.Time {
		return false
	}
	if p.HasReason && c.HasReason && p.Reason != c.Reason && p.Reason != "" && c.Reason != "" {
		return false
	}
	return p.Span.End <= c.Span.Start && !newConnection.MatchString(text[p.Span.End:c.Span.Start])
}

// complete adds to p what only c states.
func complete(p, c *Close) {
	if c.HasReason && (!p.HasReason || p.Reason == "") {
		p.Reason, p.HasReason = c.Reason, true
	}
	if p.WasClean == Unstated {
		p.WasClean = c.WasClean
	}
	if p.Initiator == "" {
		p.Initiator = c.Initiator
	}
	if p.Service == "" {
		p.Service = c.Service
	}
}
