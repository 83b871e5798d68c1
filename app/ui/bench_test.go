package ui

import "testing"

// BenchmarkAnswer measures what the widget does for each key.
func BenchmarkAnswer(b *testing.B) {
	for _, text := range []string{"1", "1006", "dis", "idle timeout", "1ooo6", "abnornal", goLine} {
		b.Run(text, func(b *testing.B) {
			for b.Loop() {
				answerTo(text)
			}
		})
	}
}

// BenchmarkRender measures the render of what the answer holds.
func BenchmarkRender(b *testing.B) {
	for _, text := range []string{"1", "1006", goLine} {
		w := &Widget{answer: answerTo(text)}
		b.Run(text, func(b *testing.B) {
			for b.Loop() {
				w.Render()
			}
		})
	}
}
