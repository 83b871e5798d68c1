package draw

import "strconv"

// A Tally is how many closes there are of each kind. Kinds have the same marks
// here and in a [Timeline] with the same order.
type Tally struct {
	Caption string
	Rows    []TallyRow
}

// A TallyRow counts one kind.
type TallyRow struct {
	Name  string
	Count int
}

// Title returns the caption.
func (t Tally) Title() string { return t.Caption }

// Alt lists the counts.
func (t Tally) Alt() string {
	s := prose(t.Caption)
	for _, r := range t.Rows {
		s.add(" ", r.Name, ": ", number(r.Count), ".")
	}
	return string(s)
}

// Table returns the counts.
func (t Tally) Table() (header []string, rows [][]string) {
	for _, r := range t.Rows {
		rows = append(rows, []string{r.Name, strconv.Itoa(r.Count)})
	}
	return []string{"Close", "Times"}, rows
}

func (t Tally) draw(c *canvas) {
	most := 1
	for _, r := range t.Rows {
		most = max(most, r.Count)
	}
	y := 1
	for i, r := range t.Rows {
		c.named(i, y, r.Name, r.Count)
		// Nothing that happened has no bar.
		w := max(2, (Width-22)*r.Count/most)
		c.rect(kindClass(min(i, 3)), 20, y+19, w, 7)
		y += 34
	}
	c.reach(y)
}

// number writes n with commas between thousands.
func number(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
