// Package explain joins what a text says ([wsclose/app/decode]) with what the
// codes mean ([wsclose/registry]) into a small neutral document: who closed,
// was it on the wire, whether to reconnect, the likely causes, what to do
// next. The widget, the pages and the command render the same document, each
// in its own way.
//
// The package decides what is said and in which order. It never claims what
// neither the text nor the registry states; what is not known is said so.
package explain

import "wsclose/app/draw"

// A Document is an explanation: the verdict first, then sections.
type Document struct {
	// Subject is what the document is about, short: "1006 Abnormal Closure".
	Subject string
	// Verdict is one sentence.
	Verdict  Text
	Tone     Tone
	Sections []Section
	// Questions split the causes; their answers re-rank them.
	Questions []Question
}

// Tone is how bad the news is.
type Tone string

// The tones.
const (
	Calm    Tone = "calm"    // an ordinary end
	Caution Tone = "caution" // worth a look
	Trouble Tone = "trouble" // something is wrong
)

// A Section has a heading and content.
type Section struct {
	ID     string // short, stable: "who", "evidence", "reconnect", "next", "causes", "meaning", "codes", "limits", "owners", "service", "wire", "handshake", "frame", "charts", "sources"
	Title  string
	Blocks []Block
}

// A Block is one paragraph, list or table, or some pictures; exactly one field
// is set.
type Block struct {
	Para     Text
	List     []Text
	Steps    []Step
	Table    *Table
	Pictures []draw.Picture
}

// A Step is one likely cause with how to check and how to fix it.
type Step struct {
	ID    string
	Title string
	Why   Text
	Check Text
	Fix   Text
	// Fit says why the evidence or an answer makes this cause likelier, "" when
	// nothing does.
	Fit string

	proved bool // the text itself shows this cause
}

// A Table has a header row and rows of the same length.
type Table struct {
	Caption string
	Header  []string
	Rows    [][]Text
}

// A Text is a run of pieces.
type Text []Piece

// A Piece is some words, plain, as a link or as code.
type Piece struct {
	Words string
	// Link is an address below the base ("/1006/") or a full URL; "" for none.
	Link string
	// Code says that Words are to be shown as a program prints them.
	Code bool
	// Cite says that the piece is a reference to a source.
	Cite bool
}

// A Question is asked about a close whose causes it splits.
type Question struct {
	ID      string // "opened", "after", "regular"
	Ask     string
	Answers []Answer
}

// An Answer is one of the answers to a question.
type Answer struct {
	ID   string
	Text string
}

// Plain is a text of plain words.
func Plain(words string) Text { return Text{{Words: words}} }

// String returns the words of t without its links.
func (t Text) String() string {
	var s string
	for _, p := range t {
		s += p.Words
	}
	return s
}
