package registry

import "strings"

// named replaces the words of text that show an owner at work by the owner's
// slug: who types "discord.js 4014" or "soketi 4001" means Discord and Pusher.
// Words that documents hold themselves stay as they are, unless they are joined
// to an identifier or a close code stands beside them.
func (ix *index) named(text string) string {
	lower := strings.ToLower(text)
	if len(lower) != len(text) {
		return text
	}
	best, owner := "", (*Owner)(nil)
	for _, o := range Owners {
		for _, h := range o.Hints {
			if len(h) > len(best) && holdsWord(lower, h) && !o.named(wordsOf(h)) {
				best, owner = h, o
			}
		}
	}
	if best == "" || ix.hasAll(best) && !ix.names(owner, best, text) {
		return text
	}
	at := strings.Index(lower, best)
	return text[:at] + owner.Slug + text[at+len(best):]
}

// names reports whether hint, whose words other documents hold too, names o in
// text: it is joined to an identifier or stands beside a close code, or it has
// two words and one of them is o's name.
func (ix *index) names(o *Owner, hint, text string) bool {
	words := wordsOf(hint)
	if !strings.Contains(hint, " ") {
		return strings.ContainsAny(hint, "-._@/") || ix.parse(text).numbers.codes()
	}
	return len(words) == 2 && (o.named(words[:1]) || o.named(words[1:]))
}

// holdsWord reports whether text holds phrase with no letter or digit before or
// after it.
func holdsWord(text, phrase string) bool {
	before, after, found := strings.Cut(text, phrase)
	return found && normal(before[max(len(before)-1, 0):]) == "" && normal(after[:min(len(after), 1)]) == ""
}

func wordsOf(text string) []word {
	var words []word
	for _, w := range splitWords(nil, text) {
		words = append(words, word{text: w})
	}
	return words
}

// hasAll reports whether documents hold every word of text.
func (ix *index) hasAll(text string) bool {
	for _, w := range wordsOf(text) {
		if !ix.has(w.text) {
			return false
		}
	}
	return true
}
