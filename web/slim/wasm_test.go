package main

import (
	"bytes"
	"math/rand"
	"testing"
)

func TestMemory(t *testing.T) {
	random := rand.New(rand.NewSource(1))
	for range 200 {
		mem := make([]byte, random.Intn(5*fewZeros))
		for range random.Intn(20) {
			if len(mem) > 0 {
				at := random.Intn(len(mem))
				random.Read(mem[at : at+random.Intn(min(30, len(mem)-at)+1)])
			}
		}
		want := bytes.TrimRight(mem, "\x00")
		got, err := memory(dataOf(mem))
		if err != nil || !bytes.Equal(bytes.TrimRight(got, "\x00"), want) {
			t.Fatalf("memory(dataOf(%d bytes)) differs; error %v", len(mem), err)
		}
	}
}

func TestSigned(t *testing.T) {
	for _, v := range []int64{0, 1, 63, 64, 127, 128, 8191, 8192, 1 << 20, 1<<31 - 1, -1, -64, -65, -1 << 31} {
		b := appendSigned(nil, v)
		got, n := signed(append(b, 0xff))
		if got != v || n != len(b) {
			t.Errorf("signed(appendSigned(%d)) = %d of %d bytes, want %d bytes", v, got, n, len(b))
		}
	}
	if _, n := signed([]byte{0x80}); n != 0 {
		t.Errorf("signed of half a number takes %d bytes, want 0", n)
	}
}

func FuzzSections(f *testing.F) {
	f.Add([]byte("\x00asm\x01\x00\x00\x00\x0b\x08\x01\x00\x41\x10\x0b\x02hi"))
	f.Fuzz(func(t *testing.T, file []byte) {
		all, err := sections(file)
		if err != nil {
			return
		}
		if again, err := sections(join(all)); err != nil || len(again) != len(all) {
			t.Errorf("%d sections become %d; error %v", len(all), len(again), err)
		}
		for _, s := range all {
			if s.kind == dataSection {
				memory(s.body)
			}
		}
	})
}
