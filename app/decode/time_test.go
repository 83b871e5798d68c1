package decode

import "testing"

func TestTimeOn(t *testing.T) {
	for _, test := range []struct{ line, want string }{
		{"2026-11-22T10:00:00Z closed 1006", "2026-11-22T10:00:00Z"},
		{"2026-03-28T07:45:32.199+08:00 [app] Uncaught exception:", "2026-03-28T07:45:32.199+08:00"},
		{"2022-12-19 04:12:02 +0000 finished", "2022-12-19T04:12:02Z"},
		{"2026-08-28 18:37:39 [ DBG ] gateway", "2026-08-28T18:37:39"},
		{"2026-02-23 16:57:16,760 - INFO - closed", "2026-02-23T16:57:16.76"},
		{"2026/11/22 13:30:46 [error] 7306#7306: *15 upstream", "2026-11-22T13:30:46"},
		{"[2026/11/22 13:33:45:9410] E: CLIENT", "2026-11-22T13:33:45"},
		{`127.0.0.1 - - [22/Nov/2026:13:30:46 +0000] "GET`, "2026-11-22T13:30:46Z"},
		{"127.0.0.1:49448 [22/Nov/2026:13:30:55.241] ws_in", "2026-11-22T13:30:55.241"},
		{"<134>Nov 22 13:30:49 haproxy[7307]: x", "--11-22T13:30:49"},
		{"Nov  2 13:30:49 host app[1]: x", "--11-02T13:30:49"},
		{"I1122 13:30:49.123456       1 ws.go:42] closed", "--11-22T13:30:49.123456"},
		{"Sun, 22 Nov 2026 13:30:46 GMT closed", "2026-11-22T13:30:46Z"},
		{"13:25:34.209 index-4f1c9b2a.js:5 CloseEvent", "13:25:34.209"},
		{"[7:18:29 PM] disconnected", "19:18:29"},
		{"1795428000 close 1006", "2026-11-23T10:00:00Z"},
		{"1795428000123 close 1006", "2026-11-23T10:00:00.123Z"},
		{`{"level":"warn","ts":1795428000.5,"msg":"closed"}`, "2026-11-23T10:00:00.5Z"},
		{"main.go:12:30:45 nothing", ""},
		{"websocket: close 1006 (abnormal closure)", ""},
		{"2026-13-45 99:99:99 no date", ""},
	} {
		if got := timeOn(test.line); got != test.want {
			t.Errorf("timeOn(%q) = %q, want %q", test.line, got, test.want)
		}
	}
}

// TestPlainTime: the shortcut for common times says what the clocks say.
func TestPlainTime(t *testing.T) {
	shortcuts := 0
	for _, day := range []string{"2026-11-22", "2026-02-30", "2026-13-01"} {
		for _, between := range []string{"T", " "} {
			for _, clock := range []string{"10:00:00", "23:59:59.120", "10:00:00,000", "10:00:00.123456789", "24:00:00", "10:60:00", "10:00:00."} {
				for _, zone := range []string{"", "Z", " Z", "+00:00", "-05:30", "+0100", " +0100", "+25:00", "Zulu", "]", " INFO", " 1006"} {
					line := day + between + clock + zone
					got, ok := plainTime(line)
					if !ok {
						continue
					}
					shortcuts++
					if want := slowTime(line); got != want {
						t.Errorf("%s: %q, want %q", line, got, want)
					}
				}
			}
		}
	}
	if shortcuts < 50 {
		t.Errorf("only %d times were read by the shortcut", shortcuts)
	}
}
