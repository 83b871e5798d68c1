package web

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"strings"

	"github.com/andybalholm/brotli"
)

// A coding is one way to compress a file: a content coding of HTTP.
type coding struct {
	name   string // as in Accept-Encoding
	suffix string // of the file beside the original
	writer func(io.Writer) io.WriteCloser
}

// codings are the content codings that we make, the smallest result first.
var codings = []coding{
	{"br", ".br", func(w io.Writer) io.WriteCloser { return brotli.NewWriterLevel(w, brotli.BestCompression) }},
	{"gzip", ".gz", func(w io.Writer) io.WriteCloser {
		z, err := gzip.NewWriterLevel(w, gzip.BestCompression)
		if err != nil {
			panic(err) // only for a level that does not exist
		}
		return z
	}},
}

// Encoded returns the body in the content coding "br" or "gzip", or nil where
// compressing gains nothing. It is made when first asked for, so that a server
// starts at once.
func (f *File) Encoded(name string) []byte {
	if v := f.variant[name]; v != nil {
		return v()
	}
	return nil
}

// pack compresses the body, unless it was compressed when the binary was made.
func (f *File) pack(c coding) []byte {
	if made := f.packed[c.name]; made != nil {
		return made
	}
	if !compressible(f.Type) {
		return nil
	}
	if out := compress(c, f.Body); len(out) < len(f.Body) {
		return out
	}
	return nil
}

func compress(c coding, body []byte) []byte {
	var out bytes.Buffer
	w := c.writer(&out)
	// A bytes.Buffer takes everything.
	w.Write(body)
	w.Close()
	return out.Bytes()
}

// compressible tells whether a media type is not compressed already.
func compressible(mediaType string) bool {
	return !strings.HasPrefix(mediaType, "image/png")
}

// hash returns a short name for content: 40 bits of its SHA-256, plenty to
// tell the versions of one file apart.
func hash(body []byte) string {
	sum := sha256.Sum256(body)
	return hex.EncodeToString(sum[:5])
}
