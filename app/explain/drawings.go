package explain

import (
	"wsclose/app/decode"
	"wsclose/app/draw"
	"wsclose/registry"
)

// fewPictures are so many that what stands below them is still soon reached.
const fewPictures = 2

// addDrawn appends the drawings of how a connection ended and the likely
// causes: few drawings come first, many last.
func (d *Document) addDrawn(title string, pictures []draw.Picture, causes []Step) {
	if len(pictures) <= fewPictures {
		d.addPictures("handshake", title, pictures)
	}
	d.addCauses(causes)
	if len(pictures) > fewPictures {
		d.addPictures("handshake", title, pictures)
	}
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

// drawn returns the drawings of k's code on its page, where nothing is known of
// how it came about.
func (k *knowledge) drawn() []draw.Picture {
	s, code := knownSides, k.code
	switch {
	case code == registry.AbnormalClosure:
		return []draw.Picture{s.nothingSent(), s.proxyCuts("its time of silence is over"), s.refused("HTTP 403"), s.halfWay()}
	case code == registry.TLSHandshake:
		return []draw.Picture{s.noTLS(s.tlsReport()...)}
	case code == 1014:
		return []draw.Picture{gateway()}
	case code == registry.NoStatusReceived:
		return []draw.Picture{k.ending(s, client, "").drawing("An empty Close frame is sent and answered; each end reports 1005 in place of the code that is not there.")}
	case code == registry.GoingAway:
		return []draw.Picture{
			k.ending(s, client, "").drawing("The page goes away: the browser sends 1001 for it, if it still can."),
			k.ending(s, server, "").drawing("The server goes away: it sends 1001 before it stops."),
		}
	case !code.FitsFrame():
		return nil
	case !code.InFrame():
		return []draw.Picture{s.illegal(code, server)}
	}
	from := usually(code, k.sender)
	begins := map[int]string{client: "the client", server: "the server"}[from]
	caption := "A complete closing handshake, in which " + begins + " begins: a Close frame each way, then TCP ends."
	if k.sender == registry.Either {
		caption += " It can be the other way round."
	}
	return []draw.Picture{k.ending(s, from, "").drawing(caption)}
}

// ending is a complete handshake with k's code.
func (k *knowledge) ending(s sides, from int, reason string) ending {
	name := ""
	if k.speaker != nil {
		name = "says: " + lowerFirst(k.name)
	}
	return ending{sides: s, code: k.code, from: from, why: because(k.code, from, name), reason: reason}
}

// drawnFor returns the drawings that fit what a text shows of a close.
func (k *knowledge) drawnFor(c decode.Close, signals []decode.Signal, given Answers, opened string) []draw.Picture {
	s := sidesOf(c.Format, c.WasClean)
	for _, signal := range signals {
		// Of a close with a code the signal says why; of one without, how.
		if k.code == registry.AbnormalClosure || c.Code == registry.NoCode {
			if p := s.signalDrawing(signal); p != nil {
				return p
			}
		}
	}
	from := usually(k.code, k.sender)
	caption := "The text does not show who began; it may be the other way round."
	switch {
	case c.Initiator == decode.Local:
		from, caption = client, s.names[client]+" began the closing handshake."
	case c.Initiator == decode.Remote:
		from, caption = server, s.names[server]+" began the closing handshake."
	case k.sender == registry.Client, k.sender == registry.Server:
		caption = "Usually it is this end that begins; the text does not show it."
	}
	e := k.ending(s, from, c.Reason)
	switch {
	case !k.code.FitsFrame():
		return nil
	case k.code == registry.AbnormalClosure && c.WasClean == decode.Yes, c.Code == k.code && c.Frame != "" && !k.code.InFrame():
		return []draw.Picture{s.illegal(k.code, from)}
	case k.code == registry.AbnormalClosure:
		return s.ways(given, opened)
	case k.code == registry.TLSHandshake:
		return []draw.Picture{s.noTLS(s.tlsReport()...)}
	case k.code == registry.NoStatusReceived:
		e.reason = ""
	case !k.code.InFrame():
		return []draw.Picture{s.illegal(k.code, from)}
	case k.code == 1014:
		return []draw.Picture{gateway()}
	case c.WasClean == decode.No:
		return []draw.Picture{e.cutShort()}
	}
	return []draw.Picture{e.drawing(caption)}
}

// ways returns the ways in which 1006 comes about that the answers to the
// questions leave.
func (s sides) ways(given Answers, opened string) []draw.Picture {
	if opened == "" {
		opened = given["opened"]
	}
	refused := []draw.Picture{s.refused("HTTP 403, say")}
	open := []draw.Picture{s.nothingSent(), s.proxyCuts("its time of silence is over"), s.halfWay()}
	switch {
	case opened == "no":
		return refused
	case given.seconds() > 0 || given["regular"] == "yes":
		return open[1:2]
	case opened == "yes":
		return open
	}
	return append(open[:2:2], refused...)
}

// frames returns what the Close frames with a code look like, from each end
// that may send one, and what else is to be said of it.
func frames(code registry.Code) []Block {
	key := [4]byte{0x37, 0xfa, 0x21, 0x3d}
	switch {
	case code == registry.NoStatusReceived:
		return []Block{
			{Para: Plain("No Close frame holds 1005. It stands for a Close frame without a status code, which looks like this.")},
			{Pictures: []draw.Picture{
				draw.Frame{Caption: "From a server: two bytes, and that is all.", Bytes: "\x88\x00"},
				draw.Frame{Caption: "From a client: the masking key is there even if there is nothing to mask.", Bytes: "\x88\x80" + string(key[:])},
			}},
		}
	case !code.InFrame():
		return []Block{{Para: Plain("There is none: no endpoint may put " + code.String() + " into a Close frame.")}}
	}
	high, low := byte(code>>8), byte(code)
	var pictures []draw.Picture
	if code.ServerMaySend() {
		pictures = append(pictures, draw.Frame{Caption: "From a server: four bytes, " + code.String() + " in the last two. A reason may follow.", Bytes: string([]byte{0x88, 2, high, low})})
	}
	pictures = append(pictures, draw.Frame{Caption: "From a client: masked with a key that is new for every frame.",
		Bytes: string([]byte{0x88, 0x82, key[0], key[1], key[2], key[3], high ^ key[0], low ^ key[1]})})
	return []Block{{Pictures: pictures}}
}

// bytesOf returns the picture of the bytes that a text shows.
func bytesOf(f decode.Frame) []draw.Picture {
	if f == "" {
		return nil
	}
	return []draw.Picture{draw.Frame{Caption: "Each field of the frame in the text, and what it says (RFC 6455, section 5.2).", Bytes: string(f)}}
}
