// Package draw makes pictures of how WebSocket connections end: the closing
// handshake as a sequence of messages ([Sequence]), the bytes of a frame
// ([Frame]), and the closes of a log as counts ([Tally]), along time
// ([Timeline]) and by their intervals ([Histogram]).
//
// A picture is a value; what it shows is decided by whoever makes it. [SVG]
// turns it into markup for a page: no script, no style attribute, no id, all
// words escaped. Colours come from the page's custom properties through the
// classes in [Style], so a picture follows the light and the dark scheme, print
// and forced colours. [Standalone] makes a file of it, with its styles inside.
//
// Every picture is 288 units wide, which is what a screen of 320 pixels leaves,
// and its text is 13 units high. Nothing is told by colour alone: marks have
// shapes, lines have patterns. [Picture.Alt] says in words what is drawn.
package draw
