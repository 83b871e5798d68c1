package main

import (
	"bytes"
	"fmt"
	"testing"
)

func TestSpool(t *testing.T) {
	for _, lines := range []int{0, 10, 200_000} {
		var want, got bytes.Buffer
		s := &spool{}
		for i := range lines {
			fmt.Fprintf(&want, "line %d\n", i)
			fmt.Fprintf(s, "line %d\n", i)
		}
		if err := s.copyTo(&got); err != nil || !bytes.Equal(got.Bytes(), want.Bytes()) {
			t.Errorf("%d lines: %d bytes come back of %d, error %v", lines, got.Len(), want.Len(), err)
		}
		if inFile := s.file != nil; inFile != (want.Len() > inMemory) {
			t.Errorf("%d bytes are in a file: %t", want.Len(), inFile)
		}
		s.close()
	}
}
