package decode

import (
	"strings"

	"wsclose/registry"
)

// The two bytes of a close code and nothing else, as they are copied out of a
// capture or an error message: too little to look for within a text.
var _ = register(func() *Format {
	return &Format{
		Name:  "close-payload",
		Title: "the two bytes of a close code",
		Weak:  true,
		Part: Part{Find: func(text string) []Match {
			bytes := strings.TrimSpace(text)
			code, ok := registry.CodeOfBytes(bytes)
			if !ok {
				return nil
			}
			at := strings.Index(text, bytes)
			return []Match{payloadMatch(code, nil, Span{at, at + len(bytes)})}
		}},
	}
})
