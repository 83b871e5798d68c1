#!/usr/bin/env bash
# Copies the site into a bucket: s3.sh DIST s3://BUCKET/PREFIX. A store of this
# kind does not choose between a file and its compressed form, so each file goes
# up as brotli under its plain name. Every browser that can run the widget reads
# brotli over https. What has no .br beside it goes up as it is.
set -euo pipefail
dist=${1:?folder that wsclose build wrote}
to=${2:?s3://bucket/prefix}

# put FILE TYPE
put() {
  local name=${1#"$dist"/} from=$1 cache=no-cache coding=()
  if [ -f "$1.br" ]; then
    from=$1.br
    coding=(--content-encoding br)
  fi
  case $name in assets/*) cache='public, max-age=31536000, immutable' ;; esac
  ${AWS:-aws} s3 cp "$from" "${to%/}/$name" --content-type "$2" --cache-control "$cache" "${coding[@]}"
}

find "$dist" -type f ! -name '*.br' ! -name '*.gz' | sort | while read -r file; do
  case $file in
    *.html) put "$file" 'text/html; charset=utf-8' ;;
    *.css) put "$file" 'text/css; charset=utf-8' ;;
    *.js) put "$file" 'text/javascript; charset=utf-8' ;;
    *.wasm) put "$file" application/wasm ;;
    *.json) put "$file" application/json ;;
    *.svg) put "$file" image/svg+xml ;;
    *.png) put "$file" image/png ;;
    *.xml) put "$file" application/xml ;;
    *.webmanifest) put "$file" application/manifest+json ;;
    */_headers | */_redirects) ;; # for other hosts
    *) put "$file" 'text/plain; charset=utf-8' ;;
  esac
done
