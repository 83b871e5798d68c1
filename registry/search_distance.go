package registry

// maxFuzzy is the longest word, in bytes, that is compared letter by letter.
const maxFuzzy = 24

// typos returns how many typing errors are forgiven in a word of n bytes.
func typos(n int) int {
	switch {
	case n < 4, n > maxFuzzy:
		return 0
	case n < 8:
		return 1
	}
	return 2
}

// distance returns how many letters must be put in, left out, replaced or
// swapped with their neighbour to turn a into b (the optimal string alignment
// form of Damerau and Levenshtein's distance), and the same for the closest
// beginning of b. Anything above limit is returned as limit+1. Both words are
// at most maxFuzzy bytes long.
func distance(a, b string, limit int) (whole, beginning int) {
	var rows [3][maxFuzzy + 3]int
	before, above, row := &rows[0], &rows[1], &rows[2]
	for j := range len(b) + 1 {
		above[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		least := i
		for j := 1; j <= len(b); j++ {
			d := above[j-1]
			if a[i-1] != b[j-1] {
				d++
			}
			d = min(d, above[j]+1, row[j-1]+1)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				d = min(d, before[j-2]+1)
			}
			row[j] = d
			least = min(least, d)
		}
		if least > limit+1 {
			return limit + 1, limit + 1
		}
		before, above, row = above, row, before
	}
	whole, beginning = above[len(b)], limit+1
	for j := range len(b) + 1 {
		beginning = min(beginning, above[j])
	}
	return min(whole, limit+1), beginning
}
