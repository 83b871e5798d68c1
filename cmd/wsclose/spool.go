package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"os"
)

// inMemory is how many bytes a spool holds before it becomes a file.
const inMemory = 1 << 20

// A spool keeps what is written to it until it is copied: a little in memory,
// more in a temporary file. The zero spool is empty.
type spool struct {
	memory bytes.Buffer
	file   *os.File
	out    *bufio.Writer
}

// Write appends p.
func (s *spool) Write(p []byte) (int, error) {
	if s.file == nil && s.memory.Len()+len(p) > inMemory {
		file, err := os.CreateTemp("", "wsclose-*")
		if err != nil {
			return 0, fmt.Errorf("keeping signals until the closes are written: %w", err)
		}
		s.file, s.out = file, bufio.NewWriterSize(file, 64<<10)
		// Where an open file can lose its name, nothing stays behind.
		_ = os.Remove(file.Name())
		if _, err := s.memory.WriteTo(s.out); err != nil {
			return 0, err
		}
	}
	if s.file == nil {
		return s.memory.Write(p)
	}
	return s.out.Write(p)
}

// copyTo writes everything to w.
func (s *spool) copyTo(w io.Writer) error {
	if s.file == nil {
		_, err := s.memory.WriteTo(w)
		return err
	}
	if err := s.out.Flush(); err != nil {
		return err
	}
	if _, err := s.file.Seek(0, io.SeekStart); err != nil {
		return err
	}
	_, err := io.Copy(w, s.file)
	return err
}

func (s *spool) close() {
	if s.file != nil {
		s.file.Close()
		_ = os.Remove(s.file.Name())
	}
}
