package web

import _ "embed"

// elementPath is where the script that defines <ws-close-codes> stands. Other
// people's pages name it, so it never changes.
const elementPath = "embed.js"

//go:embed embed.js
var elementJS []byte

// addElement adds the script that defines <ws-close-codes>.
func (b *builder) addElement() error {
	return b.add(&File{Path: elementPath, Type: mediaTypes[".js"], Body: elementJS})
}
