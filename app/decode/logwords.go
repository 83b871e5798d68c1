package decode

import (
	"strings"
	"sync"
)

// A wordSet says which kinds of words a text has. A line of an application's
// own log is read with expressions only where the words for them stand.
type wordSet uint16

const (
	endWords        wordSet = 1 << iota // the connection ended
	connectionKinds                     // it was a WebSocket, or something like it
	webSocketWords                      // it was one without doubt
	endLabels                           // words for the end that a code may follow
	codeLabels                          // labels of a code
	statusLabel
	codeNames // names of codes
	failWords
	cleanWords
	reasonWords
)

func (s wordSet) has(other wordSet) bool { return s&other != 0 }

var logWords = sync.OnceValue(func() (w struct {
	finder *finder
	words  []string
	sets   []wordSet
}) {
	ids := map[string]int{}
	for _, group := range []struct {
		set   wordSet
		words string
	}{
		{endWords, "ondone|onleave|left room|left the room|close|closing|closed|closure|disconnect|terminat|dropped|lost|hung up|reconnect|ended|fermé|FERMÉ|cerrad|conexión|geschlossen|getrennt|закры|Закры|fechad|encerrad|chius|kapan|kapat|zamkni|rozłącz|zavřen|odpojen|geslot|verbroken|stängd|lukket|suljet|đóng|ditutup|terputus|מנותק|נסגר|مغلق|إغلاق|déconnect|desconect|关闭|断开|斷開|關閉|切断|接続|종료|끊"},
		{connectionKinds, "ws|wss|socket|gateway|connection|connexion|conexión|verbindung|conexão|conexao|verbinding|połączeni|bağlantı|koneksi|connessione|spojení|closing frame|disconnect|onclose|on_close| event|wasclean|was clean|" +
			"conn=|conn_id|connid|conn |conn#|onclosing|didclosewith|unexpected close|abnormal close|close code|closecode|close_code|close-code|transport|realtime|remote|stream|channel|session|peer|client|server|hmr|rpc|handshake|reconnect|соединени|Соединени|ondone|onleave|room|close frame|close received|closereceived|ws_close|sent close|received close|sending close|连接|連接|接続|연결"},
		{webSocketWords, "ws_close|websocket|web socket|web_socket|web-socket|ws|wss|onclose|on_close|wasclean|was clean|was_clean|close code|closecode|close_code|close-code|close status|closestatus|close_status"},
		{endLabels, "socket done|channel done|stream done|ws done|ondone|onleave|clos|disconnect|fechad|encerrad|kapan|kapat|zamkni|rozłącz|geslot|verbroken|geschlossen|getrennt|fermé|cerrad|закры|Закры|关闭|断开|關閉|斷開|切断|종료|끊김|报"},
		{codeLabels, "code|código|codigo|codice|kod|kód|kode|koodi|mã|רמז|رمز|код|Код|状态码|错误码|返回码|关闭码|断开码|代码|代碼|코드|コード"},
		{statusLabel, "status| error"},
		{codeNames, "close_|normal|going|protocol|unsupported|status|invalid|policy|message|mandatory|internal|restart|again|handshake"},
		{failWords, "clos|disconnect|error|eof|failed|failure|exception|died|dropped|killed|lost|ended|terminated|exited|throws|threw"},
		{cleanWords, "clean"},
		{reasonWords, "reason|description|motivo|raison|grund|返回信息|错误信息|关闭信息|原因|理由|이유|причина|Причина"},
	} {
		for _, word := range strings.Split(group.words, "|") {
			if _, ok := ids[word]; !ok {
				ids[word] = len(w.words)
				w.words = append(w.words, word)
				w.sets = append(w.sets, 0)
			}
			w.sets[ids[word]] |= group.set
		}
	}
	w.finder = newFinder(w.words)
	return w
})

// wordsIn returns the kinds of words in text.
func wordsIn(text string) (set wordSet) {
	w := logWords()
	w.finder.each(text, func(word, end int) {
		start := end - len(w.words[word])
		switch w.words[word] {
		case "ws":
			// The end of a word: "graphql-ws", but not "wstunnel".
			if end < len(text) && isWord(text[end]) {
				return
			}
		case " event":
			// Only a close event.
			b := backward{text, start}
			b.word()
			if !strings.Contains(strings.ToLower(text[b.at:start]), "clos") {
				return
			}
		case "wss":
			if end < len(text) && isWord(text[end]) || start > 0 && isWord(text[start-1]) {
				return
			}
		}
		set |= w.sets[word]
	})
	return set
}

// hasFlag reports whether text has a truth value.
func hasFlag(text string) bool {
	return strings.Contains(text, "true") || strings.Contains(text, "false")
}
