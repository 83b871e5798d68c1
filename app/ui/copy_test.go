package ui

import (
	"testing"

	"wsclose/app/explain"
)

func TestMarkdown(t *testing.T) {
	d := explain.Document{
		Subject: "1006 *Abnormal*",
		Verdict: explain.Plain("Nobody sent it."),
		Sections: []explain.Section{{Title: "Next", Blocks: []explain.Block{
			{Para: explain.Text{{Words: "Log "}, {Words: "a`b", Code: true}, {Words: ", see "}, {Words: "1006", Link: "/1006/"}, {Words: "RFC", Link: "https://example.org/", Cite: true}}},
			{List: []explain.Text{explain.Plain("<one>")}},
			{Steps: []explain.Step{{Title: "Idle", Why: explain.Plain("Quiet."), Check: explain.Plain("Count."), Fix: explain.Plain("Ping.")}}},
		}}},
	}
	want := "### 1006 \\*Abnormal\\*\n\n**Nobody sent it.**\n\n#### Next\n\n" +
		"Log `` a`b ``, see [1006](https://ws.example/1006/) ([RFC](https://example.org/))\n" +
		"- &lt;one&gt;\n" +
		"- Idle\n  Quiet.\n  Check: Count.\n  Fix: Ping.\n"
	if got := markdown(d, "https://ws.example/"); got != want {
		t.Errorf("got  %q\nwant %q", got, want)
	}
	plain := "1006 *Abnormal*\nNobody sent it.\n\nNext\nLog a`b, see 1006 [RFC]\n- <one>\n- Idle\n  Quiet.\n  Check: Count.\n  Fix: Ping.\n"
	if got := plainText(d); got != plain {
		t.Errorf("got  %q\nwant %q", got, plain)
	}
}
