package own

import (
	"fmt"
	"strconv"
)

// A value of the tree is a string, a [Number], a bool, nil, an [Array] or an
// [Object].
type (
	// A Number is a number as it was written: "4001", "1e3".
	Number string
	// An Array is the values of an array.
	Array []any
	// An Object is the fields of an object, in their order. A name may stand
	// twice: then the object is wrong.
	Object []Field
	// A Field is a name and a value.
	Field struct {
		Name  string
		Value any
	}
)

// NumberOf is f as a [Number].
func NumberOf(f float64) Number { return Number(strconv.FormatFloat(f, 'g', -1, 64)) }

// shown writes a value for a message about it: text quoted and cut, of objects
// and arrays only what they are.
func shown(v any) string {
	switch v := v.(type) {
	case nil:
		return "null"
	case string:
		return quoted(v)
	case Number:
		return cut(string(v))
	case bool:
		return fmt.Sprint(v)
	case Array:
		return "an array"
	case Object:
		return "an object"
	}
	return fmt.Sprintf("a %T", v)
}

// maxShown is how many characters of a text a message repeats.
const maxShown = 60

func quoted(s string) string { return fmt.Sprintf("%q", cut(s)) }

// cut shortens a long text.
func cut(s string) string {
	n := 0
	for i := range s {
		if n == maxShown {
			return s[:i] + "…"
		}
		n++
	}
	return s
}
