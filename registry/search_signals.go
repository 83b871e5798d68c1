package registry

import "strconv"

// signalDocuments are the signals.
func signalDocuments() []document {
	var documents []document
	for i := range Signals {
		s := &Signals[i]
		d := document{hit: Hit{Kind: HitSignal, Code: NoCode, Name: s.Name, Signal: s.Slug, Detail: s.Meaning.Text}}
		d.fields = append(d.fields,
			field{s.Name, weightName},
			field{s.Slug, weightSlug},
			field{s.Meaning.Text, weightMeaning},
		)
		documents = append(documents, d.also(weightSymptom, s.Symptoms, s.Causes))
	}
	return documents
}

// statusDocuments are the HTTP statuses that answer a handshake.
func statusDocuments() []document {
	var documents []document
	for i := range HTTPStatuses {
		s := &HTTPStatuses[i]
		n := strconv.Itoa(s.Status)
		documents = append(documents, document{hit: statusHit(s), fields: []field{
			{"HTTP " + n, weightName},
			{s.Name, weightHidden},
			{"unexpected response code " + n, weightSymptom},
			{"handshake status " + n + " " + s.Name, weightSymptom},
			{"HTTP " + n + " " + s.Name, weightSymptom},
			{s.Meaning.Text, weightMeaning},
			{s.Fix.Text, weightText},
		}})
	}
	return documents
}

func statusHit(s *HTTPStatus) Hit {
	n := strconv.Itoa(s.Status)
	return Hit{Kind: HitSignal, Code: NoCode, Name: "HTTP " + n + " " + s.Name,
		Signal: "handshake-http-status", SignalDetail: n, Detail: s.Meaning.Text}
}

// withCodes adds the codes that the best signal is reported with, where hits
// holds no code at all: who asks for ECONNRESET asks about 1006 too.
func withCodes(hits []Hit) []Hit {
	var best *Signal
	for _, h := range hits {
		switch {
		case h.Kind != HitSignal:
			return hits
		case best == nil:
			best = SignalOf(h.Signal)
		}
	}
	if best == nil {
		return hits
	}
	var buf [32]string
	for _, w := range splitWords(buf[:0], best.WhyNoCode.Text) {
		if len(w) != 4 || !isDigits(w) {
			continue
		}
		n, _ := parseInteger(w)
		for _, o := range []*Owner{&Protocol, &IANA} {
			if e := o.Entry(n.first); e != nil {
				hits = merge(hits, []Hit{codeHit(o, e)})
			}
		}
	}
	return hits
}

// statusHits returns the HTTP status c, if the handshake knows it and no
// public code begins with the same digits: "101" is on its way to 1011.
func statusHits(c Code) []Hit {
	if s := StatusOf(int(c)); s != nil && !publicBegins(c) {
		return []Hit{statusHit(s)}
	}
	return nil
}

func publicBegins(c Code) bool {
	for last := Code(0); last <= 9; last++ {
		if Public(10*c+last) != nil {
			return true
		}
	}
	return false
}
