package decode

import (
	"strings"
)

// The lines that Firefox prints when a connection fails. It hides the cause
// from the console; its network monitor shows an NS_ERROR name or the status.
var _ = register(func() *Format {
	return &Format{
		Name:  "firefox-console",
		Title: "Firefox's console",
		Says: `
			connection-refused The connection was refused when attempting to contact ws
		`,
		Part: Part{
			Hints: []string{"a connection to the server at ws", "interrupted w", "interrupted during the",
				"Firefox can", "Firefox could", "Firefox is unable", "Firefox kann", "Firefox ne", "Firefox no", "Firefox não", "Firefox nie", "Firefox kan ", "Firefox nu", "Firefox ei", "Firefox, ws", "Firefox не", "Firefox 无法", "Firefox 無法", "Firefox は", "Firefox에서", "Firefox가", "のサーバーへの接続を確立",
				"interromp", "interrump", "interrott", "unterbroch", "onderbro", "przerwan", "přeruš", "megszakad", "avbröt", "avbrut", "afbrudt", "прерван", "перерван", "切断されました", "中断", "中斷", "중단되었", "NS_ERROR_", "NS_BINDING_ABORTED", "[HTTP/"},
			Reach: 4,
			Find: func(text string) []Match {
				var found []Match
				for _, loc := range firefoxLine.FindAllStringSubmatchIndex(text, -1) {
					found = append(found, firefoxFailure(text, loc, "connect-failed"))
				}
				for _, loc := range interruptedLine.FindAllStringSubmatchIndex(text, -1) {
					found = append(found, firefoxFailure(text, loc, "connection-interrupted"))
				}
				return append(found, networkMonitor(text, found)...)
			},
		},
	}
})

// firefoxLine matches the line in English, with whatever name the browser has,
// and in other languages by the name and an address. A code behind it is an
// application's, which prints event and line together. Firefox localizes its
// console, so people translate the line back when they ask for help.
var firefoxLine = &expression{text: `(?:[^\n\s]+ )?can't establish a connection to the server at (wss?://[^\s]*)` +
	`|\bFirefox (?:can't|cannot|can not|couldn't|could not|is unable to) (?:establish a connection|connect) (?:to|with) (?:the )?(?:server )?(?:at )?(wss?://[^\s"'` + "`" + `]*)` +
	`|\bFirefox(?: kann keine| ne peut| no puede| no pudo| não| non (?:può|riesce)| nie może| kan (?:geen|inte|ikke)| nemůže| nem tud| nu poate| ei (?:voi|saa)|,| не может| не може| 无法| 無法| は|에서|가)[^:]{1,90}?(wss?://[^\s]+)[^\n]{0,60}` +
	`|(wss?://[^\s]+) のサーバーへの接続を確立できませんでした。?`}

// interruptedLine matches the other line, in English and as its translations
// begin and go on.
var interruptedLine = &expression{text: `(?i)\b(?:The )?connection to (?:the )?(wss?://[^\s]+) (?:was|is|has been) interrupted (?:while|when|during) (?:the|loading)(?: page| loading)?(?: (?:was|is) (?:being )?load(?:ing|ed)| of the page)?\.?` +
	`|(?:La connexion (?:avec|à)|Die Verbindung (?:zu|mit)|La conexión (?:a|con)|La connessione (?:con|a)|A conexão (?:para|com|a)|A ligação (?:a|com)|De verbinding met|Połączenie z|Spojení s|Anslutningen till|Forbindelsen til|[Сс]оединение с|[Зз]'єднання з|A kapcsolat a\(z\)|Conexiunea (?:la|cu)|Yhteys) (wss?://[^\s]+)\s[^\n]{0,20}` + interrupted + `[^\n.@]{0,70}\.?` +
	`|(?:ページの読み込み中に|[页頁]面[时時]，? ?[与與和]|페이지[^\n:]{2,16}중에?) ?(wss?://[^\s]+)[^\n]{0,20}` + interrupted + `[^\n.。@]{0,20}[.。]?`}

const interrupted = `(?:interromp|interrump|interrott|unterbroch|onderbro|przerwan|přeruš|megszak|întrerup|katkes|avbröt|avbrut|afbrudt|прерван|перерван|切断|中断|中斷|중단|끊)`

// codeBehind matches a code that follows on the line.
var codeBehind = &expression{text: `^ \(?(?:close )?code:? (\d{4})\)?`}

func firefoxFailure(text string, loc []int, slug string) Match {
	m := failure(text, Span{loc[0], loc[1]}, slug, "")
	if code := codeBehind.FindStringSubmatchIndex(text[m.Span.End:]); code != nil {
		at := m.Span.End
		m.stateCode(text, Span{at + code[2], at + code[3]})
		m.Span.End = at + code[1]
		m.Closes[0].Span = m.Span
	}
	if status, start, ok := answeredBefore(text, loc); ok {
		m.Span.Start = start
		m.Closes[0].Span.Start = start
		m.Signals[0] = Signal{Slug: "handshake-http-status", Detail: status, Span: m.Span}
	}
	return m
}

// answer matches the network line of a handshake that was answered with
// another status than 101, as the console shows it.
var answer = &expression{text: `(?:XHR)?GET\s+(?:https?|wss?)(://[^\s\[]+)\s*\[HTTP/[\d.]+ (\d{3})[^\]\n]*\]`}

// answeredBefore looks for the answer to the same address just before the line.
func answeredBefore(text string, loc []int) (status string, start int, ok bool) {
	address := ""
	for i := 2; i < len(loc); i += 2 {
		if loc[i] >= 0 {
			address = text[loc[i]:loc[i+1]]
		}
	}
	_, address, _ = strings.Cut(strings.TrimSuffix(address, "."), "://")
	from := max(0, loc[0]-1000)
	for _, a := range answer.FindAllStringSubmatchIndex(text[from:loc[0]], -1) {
		at := text[from+a[2] : from+a[3]]
		if strings.TrimPrefix(at, "://") == address && strings.TrimSpace(text[from+a[1]:loc[0]]) == "" && text[from+a[4]:from+a[5]] != "101" {
			return text[from+a[4] : from+a[5]], from + a[0], true
		}
	}
	return "", 0, false
}

// monitorLine matches what the network monitor shows for a WebSocket: the
// address and the name of an error, or a status that is not 101.
var monitorLine = &expression{text: `(?:GET\s+)?wss?://[^\s\[]+\s+(?:\[HTTP/[\d.]+ (\d{3})[^\]\n]*\]|(?:[^\n]{0,80}?\s)??(NS_(?:ERROR_[A-Z_]+|BINDING_ABORTED)))|\bNS_ERROR_WEBSOCKET_[A-Z_]+`}

// firefoxCauses, for the names of Firefox's errors.
var firefoxCauses = []cause{
	{"ns_error_websocket_connection_refused", "handshake-failed"},
	{"ns_error_connection_refused", "connection-refused"},
	{"ns_error_net_reset", "connection-reset"},
	{"ns_error_net_interrupt", "connection-interrupted"},
	{"ns_error_net_timeout", "handshake-timeout"},
	{"ns_error_unknown_host", "dns-failure"},
	{"ns_error_unknown_proxy_host", "dns-failure"},
	{"ns_error_net_inadequate_security", "tls-failure"},
	{"ns_error_port_access_not_allowed", "unsafe-port"},
	{"ns_error_content_blocked", "csp-blocked"},
	{"ns_error_dom_security_err", "mixed-content"},
	{"ns_error_malformed_uri", "invalid-url"},
	{"ns_error_proxy", "upgrade-refused"},
	{"ns_error_illegal_value", "handshake-invalid-response"},
	{"ns_binding_aborted", "connection-interrupted"},
	{"ns_error_", "connect-failed"},
}

func networkMonitor(text string, besides []Match) []Match {
	var found []Match
	for _, loc := range monitorLine.FindAllStringSubmatchIndex(text, -1) {
		if inMatches(besides, loc[0]) || inMatches(besides, loc[1]-1) {
			continue
		}
		span := Span{loc[0], loc[1]}
		if loc[2] >= 0 {
			if status := text[loc[2]:loc[3]]; status != "101" {
				found = append(found, failure(text, span, "handshake-http-status", status))
			}
			continue
		}
		if slug, detail, ok := causeIn(firefoxCauses, text[loc[0]:loc[1]]); ok {
			m := failure(text, span, slug, detail)
			if slug == "csp-blocked" || slug == "mixed-content" || slug == "invalid-url" {
				m.Closes = nil // the constructor throws: no event
			}
			found = append(found, m)
		}
	}
	return found
}
