package explain

import (
	"slices"
	"strings"
	"testing"

	"wsclose/app/decode"
	"wsclose/registry"
)

func TestEveryTopicIsExplained(t *testing.T) {
	for i := range registry.Topics {
		topic := &registry.Topics[i]
		d := Topic(topic)
		for _, section := range []string{"next", "meaning", "sources"} {
			if text(d, section) == "" {
				t.Errorf("%s: no section %q", topic.Slug, section)
			}
		}
		if got := Hit(registry.Search(topic.Name)[0]); got.Subject != d.Subject {
			t.Errorf("%q is answered with %q", topic.Name, got.Subject)
		}
	}
}

func TestTopicsCompareEveryPublicCode(t *testing.T) {
	for _, slug := range []string{"who-closed", "reconnect"} {
		d := Topic(registry.TopicOf(slug))
		i := slices.IndexFunc(d.Sections, func(s Section) bool { return s.ID == "codes" })
		if i < 0 {
			t.Errorf("%s: no table of codes", slug)
			continue
		}
		table := d.Sections[i].Blocks[0].Table
		if len(table.Rows) != len(registry.Protocol.Entries)+len(registry.IANA.Entries)+2 {
			t.Errorf("%s: %d rows, want one for each public code and for 3000-3999 and 4000-4999", slug, len(table.Rows))
		}
		for _, row := range table.Rows {
			if len(row) != len(table.Header) || row[0][0].Link == "" || row[1].String() == "" {
				t.Errorf("%s: the row %v is not complete", slug, row)
			}
		}
	}
}

// An owner's rule for a range speaks for the codes that the owner does not
// list.
func TestRulesOfOwners(t *testing.T) {
	private := func(code registry.Code, service string) decode.Close {
		return decode.Close{Code: code, Implied: registry.NoCode, Service: service}
	}
	for _, test := range []struct {
		name    string
		doc     Document
		section string
		want    string
		not     string
	}{
		{"without evidence it is listed", Close(private(4150, ""), nil, nil), "owners", "Pusher Channels, 4100 to 4199: Back off. The server cannot take the connection just now. Reconnect: yes, with a growing", ""},
		{"on its own page too", Code(4905), "owners", "QQ bot gateway, 4900 to 4913: Internal error. Something failed inside the gateway. Reconnect: yes", ""},
		{"with evidence it stands in the evidence", Close(private(4150, "pusher"), nil, nil), "evidence", `points to Pusher Channels, which says of 4100 to 4199, "Back off": the server`, ""},
		{"and is not listed again", Close(private(4150, "pusher"), nil, nil), "owners", "Liveblocks", "Pusher"},
		{"and advises", Close(private(4905, "qq-bot"), nil, nil), "reconnect", "Yes, at once.", "It depends"},
		{"without evidence nobody advises", Close(private(4905, ""), nil, nil), "reconnect", "It depends.", "Yes, at once."},
		{"an entry needs no rule", Close(private(4201, "pusher"), nil, nil), "evidence", "which calls 4201", "4200 to 4299"},
		{"a search for it", Hit(registry.Search("pusher 4150")[0]), "reconnect", "Yes, with a growing and jittered delay.", ""},
	} {
		got := text(test.doc, test.section)
		if !strings.Contains(got, test.want) || test.not != "" && strings.Contains(got, test.not) {
			t.Errorf("%s: section %q says\n%s\nwant %q, not %q", test.name, test.section, got, test.want, test.not)
		}
	}
	if got, want := Hit(registry.Search("pusher 4150")[0]).Subject, "4150 Back off (Pusher Channels, 4100 to 4199)"; got != want {
		t.Errorf("pusher 4150 is explained as %q, want %q", got, want)
	}
}

// The text names one program, and the reason is another's.
func TestReasonOfAnotherOwner(t *testing.T) {
	c := decode.Close{Code: 1009, Implied: registry.NoCode, Format: "spring", Service: "spring",
		Reason: "The decoded text message was too big for the output buffer and the endpoint does not support partial messages"}
	d := Close(c, nil, nil)
	if got, want := text(d, "evidence"), "These are the words of Apache Tomcat for 1009"; !strings.Contains(got, want) {
		t.Errorf("evidence:\n%s\nwant %q", got, want)
	}
	if got, want := text(d, "service"), "textBufferSize"; !strings.Contains(got, want) {
		t.Errorf("what is known of Tomcat:\n%s\nwant %q", got, want)
	}
}

func TestLimitIsExplained(t *testing.T) {
	d := Hit(registry.Search("aws api gateway idle timeout")[0])
	if got, want := d.Subject, "AWS API Gateway WebSocket Idle Connection Timeout: 10 min"; got != want {
		t.Errorf("subject %q, want %q", got, want)
	}
	if got, want := text(d, "limits"), "2 h"; !strings.Contains(got, want) {
		t.Errorf("its other limits:\n%s\nwant %q", got, want)
	}
}

// Notes are looked up by a format's name, which the registry cannot check.
func TestNotesNameFormats(t *testing.T) {
	for _, n := range registry.Notes {
		if !slices.ContainsFunc(decode.Formats(), func(f *decode.Format) bool { return f.Name == n.Format }) {
			t.Errorf("a note is about the format %q, which there is not", n.Format)
		}
	}
}
