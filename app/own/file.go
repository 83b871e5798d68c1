package own

import "wsclose/registry"

// A File is the form of a file of own codes.
type File struct {
	Owner string     `json:"owner"`
	Slug  string     `json:"slug"`
	URL   string     `json:"url,omitempty"`
	Codes []FileCode `json:"codes"`
}

// A FileCode is what a [File] says of one code.
type FileCode struct {
	Code    registry.Code  `json:"code"`
	Name    string         `json:"name"`
	Meaning string         `json:"meaning,omitempty"`
	Retry   registry.Retry `json:"retry,omitempty"`
	Advice  string         `json:"advice,omitempty"`
	URL     string         `json:"url,omitempty"`
}

// FileOf returns the file that describes an owner that was read from one.
func FileOf(o *registry.Owner) File {
	f := File{Owner: o.Name, Slug: o.Slug, URL: o.URL}
	for _, e := range o.Entries {
		f.Codes = append(f.Codes, FileCode{e.Code, e.Name, e.Meaning.Text, e.Retry, e.RetryWhy.Text, e.URL})
	}
	return f
}
