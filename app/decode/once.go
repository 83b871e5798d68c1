package decode

import (
	"slices"
	"strings"

	"wsclose/registry"
)

// newConnection matches what programs print when a connection is made or tried
// again. Between two lines with the same code it means two closes.
var newConnection = lazily(`(?i)\b(?:connected|reconnect(?:ed|ing)?|connecting|opened|on_?open|connection (?:open|established))\b`)

// once drops closes that are only printed again: the same code with no other
// close and no new connection between, and no different time. What the second
// print adds (a reason, wasClean) goes to the first. Each element of said is
// what one match states; its closes are never the same close.
func once(text string, said [][]Close) []Close {
	var kept []Close
	last := 0 // kept[last:] is what the match before said
	for _, group := range said {
		if before := kept[last:]; len(before) > 0 && repeats(text, before, group) {
			kept = append(kept[:last], merged(text, before, group)...)
			continue
		}
		last = len(kept)
		kept = append(kept, group...)
	}
	slices.SortStableFunc(kept, func(a, b Close) int { return a.Span.Start - b.Span.Start })
	return kept
}

// repeats reports whether one of the two groups only says again what the other
// says: each close of the smaller one is a close of the larger one.
func repeats(text string, before, group []Close) bool {
	small, large := group, before
	if len(small) > len(large) {
		small, large = large, small
	}
	used := make([]bool, len(large))
	for i := range small {
		j := slices.IndexFunc(large, func(c Close) bool {
			p, n := &small[i], &c
			if p.Span.Start > n.Span.Start {
				p, n = n, p
			}
			return again(text, p, n)
		})
		if j < 0 || used[j] {
			return false
		}
		used[j] = true
	}
	return true
}

// merged returns the closes of before, completed with what group adds.
func merged(text string, before, group []Close) []Close {
	result := slices.Clone(before)
	for i := range group {
		j := slices.IndexFunc(result[:len(before)], func(p Close) bool { return again(text, &p, &group[i]) })
		if j < 0 {
			result = append(result, group[i])
			continue
		}
		complete(&result[j], &group[i])
	}
	return result
}

// again reports whether c, further on in the text, only repeats p.
func again(text string, p, c *Close) bool {
	switch {
	case p.Span.End > c.Span.Start:
		return false
	case p.Initiator != "" && c.Initiator != "" && p.Initiator != c.Initiator,
		p.Time != "" && c.Time != "" && p.Time != c.Time,
		p.Reason != "" && c.Reason != "" && p.Reason != c.Reason,
		!sameCode(text, p, c):
		return false
	}
	return !newConnection.MatchString(text[p.Span.End:c.Span.Start])
}

// sameCode reports whether p and c can be one close by their codes: stated
// alike, or stated by one where the other implies it. Of two closes without a
// stated code only the very same words are the same close: a browser prints
// one line for each connection that fails.
func sameCode(text string, p, c *Close) bool {
	switch {
	case p.Code != registry.NoCode && c.Code != registry.NoCode:
		return p.Code == c.Code
	case p.Code != registry.NoCode:
		return p.Code == c.Implied
	case c.Code != registry.NoCode:
		return c.Code == p.Implied
	}
	return p.Implied == c.Implied && strings.TrimSpace(text[p.Span.Start:p.Span.End]) == strings.TrimSpace(text[c.Span.Start:c.Span.End])
}

// complete adds to p what only c states. A code counts for more than its
// implication: then the evidence is c's.
func complete(p, c *Close) {
	if p.Code == registry.NoCode && c.Code != registry.NoCode {
		*p, c = *c, &Close{
			Code: p.Code, Implied: p.Implied, Reason: p.Reason, HasReason: p.HasReason,
			WasClean: p.WasClean, Initiator: p.Initiator, Service: p.Service, Time: p.Time,
		}
	}
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
	if p.Time == "" {
		p.Time = c.Time
	}
}
