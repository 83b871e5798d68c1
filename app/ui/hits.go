package ui

import (
	"fmt"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"wsclose/registry"
)

// maxListed is how many hits of a group are listed at first.
const maxListed = 5

// A group is the hits of one kind that are no rows of the table, best first.
type group struct {
	kind  registry.HitKind
	title string
	hits  []int // where they stand among all hits
}

// groupTitles are the headings of the groups. A kind without one has rows.
var groupTitles = map[registry.HitKind]string{
	registry.HitServiceCode: "Codes of services",
	registry.HitConstant:    "Names in programs",
	registry.HitLimit:       "Limits and time-outs",
	registry.HitSignal:      "Signs of what happened",
	registry.HitInvalid:     "Seen in place of a code",
}

// grouped sorts the hits after the best one, which stands in the card, into
// groups; the group with the best hit comes first.
func grouped(hits []registry.Hit) []group {
	var groups []group
	at := map[registry.HitKind]int{}
	for i := 1; i < len(hits); i++ {
		kind := hits[i].Kind
		if groupTitles[kind] == "" {
			continue
		}
		if _, have := at[kind]; !have {
			at[kind] = len(groups)
			groups = append(groups, group{kind: kind, title: groupTitles[kind]})
		}
		g := &groups[at[kind]]
		g.hits = append(g.hits, i)
	}
	return groups
}

// hitsView lists the hits that are no rows of the table. Like a section of an
// explanation it is one piece of HTML: it changes with every key.
func (w *Widget) hitsView() app.UI {
	a := &w.answer
	if a.mode != searching || len(a.groups) == 0 {
		return el("section", "hits").ID("hits").Attr("hidden", true)
	}
	return el("section", "hits", app.Raw(a.hitsHTML(w.place()))).
		ID("hits").
		Attr("aria-label", "Further matches").
		On("click", w.onHit)
}

// hitsHTML writes the groups. All words pass through [markup.words].
func (a *answer) hitsHTML(p place) string {
	m := &markup{place: p, owner: a.from.ownerName}
	m.raw(`<div class="hits-groups">`)
	for _, g := range a.groups {
		id := "hits-" + string(g.kind)
		m.raw(`<section class="hits-group" data-kind="`)
		m.words(string(g.kind))
		m.raw(`"><h2 id="` + id + `">`)
		m.words(g.title)
		m.raw(`</h2><ul aria-labelledby="` + id + `">`)
		listed := len(g.hits)
		if !a.opened[g.kind] {
			listed = min(listed, maxListed)
		}
		for _, i := range g.hits[:listed] {
			m.hit(i, &a.hits[i], i == a.chosen)
		}
		m.raw(`</ul>`)
		if rest := len(g.hits) - listed; rest > 0 {
			m.raw(`<button class="chip" type="button" data-more="`)
			m.words(string(g.kind))
			m.raw(fmt.Sprintf(`">%d more<span class="unseen"> of: %s</span></button>`, rest, g.title))
		}
		m.raw(`</section>`)
	}
	m.raw(`</div>`)
	return m.b.String()
}

// hit writes hit i: as a link to its page, or as a button that puts it into the
// card.
func (m *markup) hit(i int, h *registry.Hit, chosen bool) {
	m.raw(`<li>`)
	tag := "a"
	if address := m.place.address(h.Path); address != "" {
		m.raw(`<a class="hit" href="`)
		m.words(address)
		m.raw(`"`)
		if m.place.Frame {
			m.raw(` target="_blank" rel="noopener"`)
		}
	} else {
		tag = "button"
		m.raw(`<button class="hit" type="button" data-hit="` + strconv.Itoa(i) + `" aria-pressed="` + strconv.FormatBool(chosen) + `"`)
	}
	m.raw(`>`)
	if h.Code != registry.NoCode {
		m.raw(`<span class="hit-code">` + h.Code.String() + `</span> `)
	}
	m.words(h.Name)
	m.raw(`</` + tag + `>`)
	if h.Kind == registry.HitServiceCode {
		m.raw(` <span class="hit-owner">`)
		m.words(m.owner(h.Owner))
		m.raw(`</span>`)
	}
	m.raw(`<p class="hit-detail">`)
	m.words(h.Detail)
	m.raw(`</p></li>`)
}

// onHit puts the chosen hit into the card, or lists a group to its end.
func (w *Widget) onHit(ctx app.Context, e app.Event) {
	defer w.caught()
	a := &w.answer
	button := e.Get("target").Call("closest", "button")
	if a.mode != searching || !button.Truthy() {
		return
	}
	if kind := registry.HitKind(data(button, "more")); kind != "" {
		if a.opened == nil {
			a.opened = map[registry.HitKind]bool{}
		}
		a.opened[kind] = true
		focusLater(ctx, fmt.Sprintf(`#hits [data-kind="%s"] li:nth-child(%d) .hit`, kind, maxListed+1))
		return
	}
	if i, err := strconv.Atoi(data(button, "hit")); err == nil && 0 <= i && i < len(a.hits) {
		a.choose(i)
		focusLater(ctx, "#hit")
	}
}
