#!/usr/bin/env bash
# Learns to read digits, step by step, each step a call of openxla run on a function of digits.mlir.
#
#   samples/digits/digits.sh              draws digits, trains, reads three pictures that the network has never seen
#   samples/digits/digits.sh 77           reads pictures of another seed
#   samples/digits/digits.sh mine.txt     reads your own picture: eight lines of eight characters; blanks and dots are paper
#   samples/digits/digits.sh --again      forgets what was learnt, which is kept in .build/digits, and trains anew
#
# TARGET=interpreter in the environment chooses where it runs.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=${here%/samples/digits}
learnt=$root/.build/digits
rounds=10

run() { # function, arguments of openxla run…
    local function=$1
    shift
    "$root/openxla" run "$here/digits.mlir" --function "$function" --quiet ${TARGET:+--target "$TARGET"} "$@"
}

# The arguments that hand over what was learnt.
weights() {
    local i
    for i in 1 2 3 4; do printf '%s\n' --input "$learnt/out$i.npy"; done
}

number() { echo "dense<$1> : tensor<ui32>"; }

# The numbers between dense< and >, one row of a picture on a line.
rows() { sed -n -E '/^( |dense)/{s/> : .*//;s/dense<|[][ ]//g;s/,$//;p}'; }

# Rows of eight brightnesses as characters; $1 pictures beside each other.
show() {
    awk -F, -v beside="$1" '
        NR <= 8 * beside {
            for (i = 1; i <= 8; i++) {
                shade = int($i * 9 + 0.5) + 1
                c = substr(" .:-=+*#%@", shade, 1)
                line[(NR - 1) % 8] = line[(NR - 1) % 8] c c
            }
            line[(NR - 1) % 8] = line[(NR - 1) % 8] "   "
        }
        END { for (i = 0; i < 8; i++) print "  " line[i] }'
}

# The answer and a bar for each digit that is at all probable.
answer() {
    rows | awk -F, '
        NR == 1 { digit = $1 }
        NR == 2 {
            printf "This is a %d.\n\n", digit
            for (i = 1; i <= 10; i++) {
                if ($i < 0.005) continue
                bar = ""
                for (j = 0; j < $i * 40; j++) bar = bar "#"
                printf "  %d  %5.1f %%  %s\n", i - 1, $i * 100, bar
            }
        }'
}

train() {
    local round loss
    echo "Digits as they are drawn for the training:"
    run draw --input "$(number 0)" | rows | show 5
    echo
    mkdir -p "$learnt"
    # init gives the four tensors of weights, train takes them and gives the loss before them.
    run init --input "$(number 1)" --output "$learnt"
    for i in 4 3 2 1; do mv "$learnt/out$((i - 1)).npy" "$learnt/out$i.npy"; done
    local inputs
    for ((round = 0; round < rounds; round++)); do
        mapfile -t inputs < <(weights)
        run train --input "$(number $round)" "${inputs[@]}" --output "$learnt/next"
        mv "$learnt/next"/*.npy "$learnt/"
        loss=$(tail -c 4 "$learnt/out0.npy" | od -A n -t f4)
        LC_ALL=C printf 'round %2d: %5d pictures seen, loss %.3f\n' $((round + 1)) $((4000 * (round + 1))) "$loss"
    done
    rmdir "$learnt/next"
    mapfile -t inputs < <(weights)
    run exam "${inputs[@]}" | rows | awk '{ printf "exam: %.1f %% of 1000 new pictures are read correctly\n", $1 * 100 }'
    touch "$learnt/trained"
}

# Rows of a picture as the input of @classify.
literal() { awk '{ all = all (NR > 1 ? ", " : "") "[" $0 "]" } END { print "dense<[" all "]> : tensor<8x8xf32>" }'; }

read_picture() { # eight rows
    local inputs
    mapfile -t inputs < <(weights)
    echo
    show 1 <<<"$1"
    run classify "${inputs[@]}" --input "$(literal <<<"$1")" | answer
}

read_file() {
    local rows
    rows=$(tr -d '\r' <"$1" | head -n 8 | awk '
        { line = ""; for (i = 1; i <= 8; i++) { c = substr($0, i, 1); line = line (i > 1 ? ", " : "") (c == "" || c == " " || c == "." ? "0.0" : "1.0") } print line }
        END { for (n = NR; n < 8; n++) print "0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0" }')
    read_picture "$rows"
}

read_new() { # seed
    local pictures i
    pictures=$(run draw --input "$(number "$1")" | rows)
    for i in 0 1 2; do read_picture "$(sed -n "$((8 * i + 1)),$((8 * i + 8))p" <<<"$pictures")"; done
}

if [ "${1:-}" = --again ]; then
    rm -rf "$learnt"
    shift
fi
case ${1:-2031} in
    *[!0-9]*) [ -f "$1" ] || { echo "digits.sh: error: there is no file '$1'" >&2; exit 1; } ;;
esac
[ -e "$learnt/trained" ] || train
case ${1:-2031} in
    *[!0-9]*) read_file "$1" ;;
    *) read_new "${1:-2031}" ;;
esac
