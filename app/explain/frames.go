package explain

import (
	"wsclose/app/decode"
	"wsclose/app/draw"
	"wsclose/registry"
)

// frames returns what the Close frames with a code look like, from each end
// that may send one, and what else is to be said of it.
func frames(code registry.Code) []Block {
	const key = "\x37\xfa\x21\x3d"
	const masked = "From a client: masked, with a key that is new for every frame."
	if code == registry.NoStatusReceived {
		return []Block{
			{Para: Plain("No Close frame holds 1005. It stands for a Close frame without a status code, which looks like this.")},
			{Pictures: []draw.Picture{
				draw.Frame{Caption: "From a server: two bytes, and that is all.", Bytes: "\x88\x00"},
				draw.Frame{Caption: "From a client: a masking key, and nothing to mask.", Bytes: "\x88\x80" + key},
			}},
		}
	}
	if !code.InFrame() {
		return []Block{{Para: Plain("There is none: no endpoint may put " + code.String() + " into a Close frame.")}}
	}
	high, low := byte(code>>8), byte(code)
	var pictures []draw.Picture
	if code.ServerMaySend() {
		pictures = append(pictures, draw.Frame{Caption: "From a server: " + code.String() + " in two bytes. A reason may follow.", Bytes: string([]byte{0x88, 2, high, low})})
	}
	pictures = append(pictures, draw.Frame{Caption: masked, Bytes: "\x88\x82" + key + string([]byte{high ^ key[0], low ^ key[1]})})
	return []Block{{Pictures: pictures}}
}

// bytesOf returns the picture of the bytes that a text shows.
func bytesOf(f decode.Frame) []draw.Picture {
	if f == "" {
		return nil
	}
	return []draw.Picture{draw.Frame{Caption: "Each field of the frame in the text, and what it says (RFC 6455, section 5.2).", Bytes: string(f)}}
}
