package decode

import "bytes"

// longestPrefix is how far into a line the prefix of a log collector may reach,
// in bytes.
const longestPrefix = 200

// prefixed reports whether a line begins with what dockerLine or prefixLength
// take away, or with a fence.
func prefixed(line []byte) bool {
	if len(line) == 0 {
		return false
	}
	switch c := line[0]; {
	case c == '{':
		return bytes.HasPrefix(line, []byte(dockerLog))
	case c == '`':
		return bytes.HasPrefix(line, []byte("```"))
	case c == '>', c == '[', isWord(c):
		return prefixLength(line) > 0
	}
	return false
}

// prefixLength returns how many bytes at the start of a line are a prefix:
// Markdown's "> ", and what log collectors put in front of each line. Prefixes
// may stand behind each other.
func prefixLength(line []byte) int {
	n := 0
	for range 4 {
		m := onePrefix(line[n:min(len(line), n+longestPrefix)])
		if m == 0 {
			break
		}
		n += m
	}
	return n
}

func onePrefix(line []byte) int {
	if len(line) < 2 {
		return 0
	}
	switch c := line[0]; {
	case c == '>':
		return quotePrefix(line)
	case c == '[':
		return podPrefix(line)
	case isDigit(c):
		if n := pm2Prefix(line); n > 0 {
			return n
		}
		if n := nanoPrefix(line); n > 0 {
			return n
		}
	case 'A' <= c && c <= 'Z':
		if n := journalPrefix(line); n > 0 {
			return n
		}
	}
	return composePrefix(line)
}

// quotePrefix reads "> ", as Markdown and mail programs quote. Before a word in
// capitals or a header it is a direction: "> CLOSE 1000 (OK)", "> GET /ws
// HTTP/1.1", "> Upgrade: websocket".
func quotePrefix(line []byte) int {
	if line[1] != ' ' && line[1] != '>' {
		return 0
	}
	n := 1
	if line[1] == ' ' {
		n = 2
	}
	end, capitals := n, 0
	for end < len(line) && (isLetter(line[end]) || line[end] == '-') {
		if line[end] <= 'Z' {
			capitals++
		}
		end++
	}
	switch {
	case capitals > 2 && capitals == end-n, capitals > 0 && end < len(line) && line[end] == ':':
		return 0
	}
	return n
}

// podPrefix reads what kubectl logs --prefix writes: "[pod/name/container] ".
func podPrefix(line []byte) int {
	if !bytes.HasPrefix(line, []byte("[pod/")) {
		return 0
	}
	if i := bytes.Index(line, []byte("] ")); i > 0 {
		return i + len("] ")
	}
	return 0
}

// pm2Prefix reads "0|app  | ".
func pm2Prefix(line []byte) int {
	i := 0
	for i < len(line) && isDigit(line[i]) {
		i++
	}
	if i > 3 || i == len(line) || line[i] != '|' {
		return 0
	}
	i++
	return barAfter(line, i)
}

// composePrefix reads what docker compose writes: "web_1  | ", "web-1  | ".
func composePrefix(line []byte) int {
	i := 0
	for i < len(line) && (isWord(line[i]) || line[i] == '-' || line[i] == '.') {
		i++
	}
	if i < 3 || i+2 > len(line) || !isDigit(line[i-1]) {
		return 0
	}
	digits := i
	for digits > 0 && isDigit(line[digits-1]) {
		digits--
	}
	if digits < 2 || i-digits > 3 || line[digits-1] != '_' && line[digits-1] != '-' || !isLetter(line[0]) {
		return 0
	}
	return barAfter(line, 0)
}

// barAfter returns the length of a prefix that ends in a name, blanks and a bar.
func barAfter(line []byte, i int) int {
	name := i
	for i < len(line) && (isWord(line[i]) || line[i] == '-' || line[i] == '.') {
		i++
	}
	blanks := i
	for i < len(line) && line[i] == ' ' {
		i++
	}
	if blanks == name || i == blanks || i >= len(line) || line[i] != '|' {
		return 0
	}
	if i++; i < len(line) && line[i] == ' ' {
		i++
	}
	return i
}

// nanoTime is the shape of the times that Docker and Kubernetes print: 0 is a
// digit. No application prints all nine digits and a Z by accident.
const nanoTime = "0000-00-00T00:00:00.000000000"

// nanoPrefix reads what docker logs -t and kubectl logs --timestamps write
// ("2026-11-22T10:00:00.123456789Z "), and the log files of Kubernetes
// ("2026-11-22T10:00:00.123456789Z stderr F ", also with an offset).
func nanoPrefix(line []byte) int {
	if !shaped(line, nanoTime) {
		return 0
	}
	n := len(nanoTime)
	switch {
	case n < len(line) && line[n] == 'Z':
		n++
	case shaped(line[n:], "+00:00"), shaped(line[n:], "-00:00"):
		n += len("+00:00")
	default:
		return 0
	}
	for _, tag := range []string{" stderr F ", " stdout F ", " stderr P ", " stdout P "} {
		if bytes.HasPrefix(line[n:], []byte(tag)) {
			return n + len(tag)
		}
	}
	if n < len(line) && line[n] == ' ' {
		return n + 1
	}
	return 0
}

// journalPrefix reads what journalctl writes, and syslog: "Nov 22 10:00:00 host
// unit[123]: ". HAProxy's own name stays: its lines are known by it.
func journalPrefix(line []byte) int {
	if !shaped(line, "AAA 00 00:00:00 ") && !shaped(line, "AAA  0 00:00:00 ") {
		return 0
	}
	n := len("Nov 22 10:00:00 ")
	host := bytes.IndexByte(line[n:], ' ')
	if host < 1 {
		return 0
	}
	n += host + 1
	end := bytes.Index(line[n:], []byte("]: "))
	open := bytes.IndexByte(line[n:], '[')
	if end < 0 || open < 1 || open > end || bytes.IndexByte(line[n:n+open], ' ') >= 0 || bytes.HasPrefix(line[n:], []byte("haproxy")) {
		return 0
	}
	for _, c := range line[n+open+1 : n+end] {
		if !isDigit(c) {
			return 0
		}
	}
	return n + end + len("]: ")
}

// shaped reports whether line begins in the given shape, where 0 stands for a
// digit and A for a letter.
func shaped[T string | []byte](line T, shape string) bool {
	if len(line) < len(shape) {
		return false
	}
	for i := range len(shape) {
		c := line[i]
		switch shape[i] {
		case '0':
			if !isDigit(c) {
				return false
			}
		case 'A':
			if !isLetter(c) {
				return false
			}
		default:
			if c != shape[i] {
				return false
			}
		}
	}
	return true
}
