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
			{s.Name, weightName},
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
	return Hit{Kind: HitSignal, Code: NoCode, Name: "HTTP " + strconv.Itoa(s.Status) + " " + s.Name,
		Signal: "handshake-http-status", Detail: s.Meaning.Text}
}

// statusHits returns the HTTP status c, if the handshake knows it and no
// public code begins with the same digits: "101" is on its way to 1011.
func statusHits(c Code) []Hit {
	if publicBegins(c) {
		return nil
	}
	for i := range HTTPStatuses {
		if HTTPStatuses[i].Status == int(c) {
			return []Hit{statusHit(&HTTPStatuses[i])}
		}
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
