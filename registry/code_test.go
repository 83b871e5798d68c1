package registry

import "testing"

// The rule of close() in WHATWG WebSockets, in its own words: the code is
// "neither an integer equal to 1000 nor an integer in the range 3000 to 4999".
func TestPageMaySendIsTheRuleOfClose(t *testing.T) {
	for c := Code(-70_000); c <= 70_000; c++ {
		throws := c != 1000 && (c < 3000 || c > 4999)
		if got := c.PageMaySend(); got == throws {
			t.Errorf("PageMaySend(%d) = %t, but close(%d) throws: %t", c, got, c, throws)
		}
	}
}

// The codes with which the Autobahn test suite tries receivers: cases 7.7 are
// valid, cases 7.9 are not.
func TestInFrameAgreesWithAutobahn(t *testing.T) {
	for _, c := range []Code{1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 3000, 3999, 4000, 4999} {
		if !c.InFrame() {
			t.Errorf("InFrame(%d) = false, but Autobahn holds it for valid", c)
		}
	}
	for _, c := range []Code{0, 999, 1004, 1005, 1006, 1016, 1100, 2000, 2999, 5000, 65535} {
		if c.InFrame() {
			t.Errorf("InFrame(%d) = true, but Autobahn holds it for invalid", c)
		}
	}
}

func TestWhoMaySend(t *testing.T) {
	for _, test := range []struct {
		code                  Code
		inFrame, page, server bool
	}{
		{NoCode, false, false, false},
		{-1, false, false, false},
		{0, false, false, false},
		{999, false, false, false},
		{1000, true, true, true},
		{1001, true, false, true},
		{1004, false, false, false},
		{1005, false, false, false},
		{1006, false, false, false},
		{1010, true, false, false}, // only a client, and no page
		{1011, true, false, true},
		{1012, true, false, true}, // registered with IANA, so legal
		{1013, true, false, true},
		{1014, true, false, true},
		{1015, false, false, false},
		{1016, false, false, false},
		{2999, false, false, false},
		{3000, true, true, true},
		{3999, true, true, true},
		{4000, true, true, true},
		{4999, true, true, true},
		{5000, false, false, false},
		{65535, false, false, false},
		{65536, false, false, false},
	} {
		if got := test.code.InFrame(); got != test.inFrame {
			t.Errorf("InFrame(%d) = %t", test.code, got)
		}
		if got := test.code.PageMaySend(); got != test.page {
			t.Errorf("PageMaySend(%d) = %t", test.code, got)
		}
		if got := test.code.ServerMaySend(); got != test.server {
			t.Errorf("ServerMaySend(%d) = %t", test.code, got)
		}
	}
}

// What the public entries and the ranges say of the sender agrees with the
// rules. (A service may break them, and its entry then says so.)
func TestSenderAgreesWithTheRules(t *testing.T) {
	agree := func(c Code, s Sender) {
		if c.InFrame() == (s == Nobody) {
			t.Errorf("%d: sender %q, but InFrame is %t", c, s, c.InFrame())
		}
		if s == Client && c.ServerMaySend() {
			t.Errorf("%d: sender %q, but a server may send it", c, s)
		}
	}
	for _, o := range []*Owner{&Protocol, &IANA} {
		for _, e := range o.Entries {
			agree(e.Code, e.Sender)
		}
	}
	for _, r := range Ranges {
		if r.Slug == "1000-1015" {
			continue // each of its codes has an entry
		}
		agree(r.First, r.Sender)
		agree(r.Last, r.Sender)
	}
}

func TestFitsFrame(t *testing.T) {
	for c, want := range map[Code]bool{NoCode: false, -1: false, 0: true, 1006: true, 65535: true, 65536: false} {
		if got := c.FitsFrame(); got != want {
			t.Errorf("FitsFrame(%d) = %t", c, got)
		}
	}
}
