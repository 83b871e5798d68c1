package explain

import (
	"slices"
	"strings"

	"wsclose/app/decode"
	"wsclose/app/draw"
	"wsclose/registry"
)

// fewPictures are so many that what stands below them is still soon reached.
const fewPictures = 2

// addDrawn appends the drawings of how a connection ended and the likely
// causes: few drawings come first, many last.
func (d *Document) addDrawn(title string, pictures []draw.Picture, causes []Step) {
	if len(pictures) > fewPictures {
		d.addCauses(causes)
		causes = nil
	}
	d.addPictures("handshake", title, pictures)
	d.addCauses(causes)
}

// titleOf names the drawings of a close in a text.
func titleOf(pictures []draw.Picture) string {
	if len(pictures) > 1 {
		return "What may have happened, drawn"
	}
	return "What happened, drawn"
}

// addPictures appends a section of pictures, unless there are none.
func (d *Document) addPictures(id, title string, pictures []draw.Picture) {
	if len(pictures) > 0 {
		d.add(id, title, Block{Pictures: pictures})
	}
}

// ofBrowsers are the formats in which a client speaks: browsers, and frames,
// whose mask tells the client from the server.
var ofBrowsers = []string{"", "chrome-console", "firefox-console", "safari-console", "close-event", "error-event", "is-trusted",
	"browser-blocked", "close-frame", "bad-frame", "wireshark", "har"}

// stageFor returns the ends of the connection that a text speaks of.
func stageFor(format string, clean decode.Stated) stage {
	if clean != decode.Unstated || slices.Contains(ofBrowsers, format) {
		return stage{names: [2]string{"Client", "Server"}, browser: true}
	}
	return stage{names: [2]string{"This program", "Other side"}}
}

// who names an end at the beginning of a sentence.
func (st stage) who(end int) string {
	if end == client && !st.browser {
		return st.names[end]
	}
	return "The " + lowerFirst(st.names[end])
}

// ending gives st what is known of a closing handshake with k's code.
func (k *knowledge) ending(st stage, from int, reason string) stage {
	st.code, st.from, st.lead, st.detail = k.code, from, "", ""
	if k.speaker != nil {
		st.lead = "!a says: " + strings.NewReplacer("\n", " ", "|", " ").Replace(lowerFirst(k.name))
	}
	for _, l := range leads {
		if l.code == k.code {
			st.lead = l.steps
		}
	}
	if reason != "" {
		st.detail = "“" + reason + "”"
	}
	return st
}

// usually is who sends a code first, where the text does not say so.
func (k *knowledge) usually() int {
	switch {
	case k.sender == registry.Client, k.code == registry.NormalClosure, k.code == registry.NoStatusReceived, k.code == registry.MandatoryExt:
		return client
	}
	return server
}

// drawn returns the drawings of k's code on its page, where nothing is known of
// how it came about.
func (k *knowledge) drawn() []draw.Picture {
	st := stageFor("", decode.Unstated)
	from := k.usually()
	st = k.ending(st, from, "")
	sc := complete
	sc.caption = "A complete closing handshake: a Close frame each way, then TCP ends."
	if k.sender == registry.Either {
		sc.caption += " It can be the other way round."
	}
	switch {
	case k.code == registry.AbnormalClosure:
		return st.ways("")
	case k.code == registry.TLSHandshake:
		sc = noTLS
	case k.code == 1014:
		sc = gateway
	case k.code == registry.NoStatusReceived:
		sc.steps = empty.steps
	case k.code == registry.GoingAway:
		page := k.ending(st, client, "")
		sc.caption = "The page goes away: the browser sends 1001 for it, if it still can."
		gone := page.play(sc)
		sc.caption = "The server goes away: it sends 1001 before it stops."
		return []draw.Picture{gone, st.play(sc)}
	case !k.code.FitsFrame():
		return nil
	case !k.code.InFrame():
		sc = illegal
	}
	return []draw.Picture{st.play(sc)}
}

// drawnFor returns the drawings that fit what a text shows of a close.
func (k *knowledge) drawnFor(c decode.Close, signals []decode.Signal, given Answers, opened string) []draw.Picture {
	st := stageFor(c.Format, c.WasClean)
	if !k.code.InFrame() && k.code.FitsFrame() && (c.Code == k.code && c.Frame != "" || k.code == registry.AbnormalClosure && c.WasClean == decode.Yes) {
		// It was on the wire, where it must not be.
		st.code, st.from = k.code, server
		if c.Initiator == decode.Local {
			st.from = client
		}
		return []draw.Picture{st.play(illegal)}
	}
	// Of a close with a code a signal says why; of one without, how.
	if k.code == registry.AbnormalClosure || c.Code == registry.NoCode {
		for _, signal := range signals {
			if p := st.signalDrawing(signal); p != nil {
				return p
			}
		}
	}
	from, sc := k.usually(), complete
	sc.caption = "The text does not show who began; it may be the other way round."
	switch {
	case c.Initiator == decode.Local:
		from, sc.caption = client, st.who(client)+" began the closing handshake."
	case c.Initiator == decode.Remote:
		from, sc.caption = server, st.who(server)+" began the closing handshake."
	case k.sender == registry.Client, k.sender == registry.Server:
		sc.caption = "Usually it is this end that begins; the text does not show it."
	}
	st = k.ending(st, from, c.Reason)
	switch {
	case !k.code.FitsFrame():
		return nil
	case k.code == registry.AbnormalClosure:
		if opened == "" {
			opened = given["opened"]
		}
		if given.seconds() > 0 || given["regular"] == "yes" {
			opened = "regular"
		}
		return st.ways(opened)
	case k.code == registry.TLSHandshake:
		sc = noTLS
	case k.code == registry.NoStatusReceived:
		sc.steps = empty.steps
	case !k.code.InFrame():
		sc = illegal
	case k.code == 1014:
		sc = gateway
	case c.WasClean == decode.No:
		sc = cutShort
	}
	return []draw.Picture{st.play(sc)}
}

// ways returns the ways in which 1006 comes about: all, or those that are left
// when it is known whether the connection was open ("yes", "no") or ended after
// the same time each time ("regular").
func (st stage) ways(opened string) []draw.Picture {
	st.detail = "HTTP 403, say"
	ways := []*scene{&nothingSent, &proxyCuts, &refused, &halfWay}
	switch opened {
	case "no":
		ways = ways[2:3]
	case "regular":
		ways = ways[1:2]
	case "yes":
		ways[2] = ways[3]
		ways = ways[:3]
	}
	var pictures []draw.Picture
	for _, w := range ways {
		pictures = append(pictures, st.play(*w))
	}
	return pictures
}

// signalDrawing draws how a connection ends, or fails to open, that a signal
// speaks of; nil where the signal does not tell.
func (st stage) signalDrawing(s decode.Signal) []draw.Picture {
	for _, w := range scenes {
		if !strings.Contains(w.slugs, " "+s.Slug+" ") {
			continue
		}
		st.code, st.from, st.detail = w.code, w.from, w.detail
		if strings.HasSuffix(w.detail, " ") {
			st.detail += s.Detail
		}
		return []draw.Picture{st.play(*w.scene)}
	}
	return nil
}
