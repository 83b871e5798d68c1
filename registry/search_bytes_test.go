package registry

import "testing"

func TestCodeOfBytes(t *testing.T) {
	for text, want := range map[string]Code{
		"03 E8": 1000, "03 ee": 1006, "0x03 0xE9": 1001, "0x03, 0xf3": 1011, `\003\350`: 1000, `"\003\350"`: 1000,
		`\x03\xe8`: 1000, "0f a0": 4000, `\017\241`: 4001,
		"10 06": 0, "1006": 0, "03": 0, "be ad": 0, "03 E8 00": 0, "04 0a": 0, "": 0, `\003`: 0, `\3\350`: 0,
	} {
		c, ok := CodeOfBytes(text)
		if ok != (want != 0) || ok && c != want {
			t.Errorf("CodeOfBytes(%q) = %d, %t, want %d", text, c, ok, want)
		}
	}
}
