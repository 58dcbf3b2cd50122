# The checks of .ci/run, a function each. Sourced there; uses its $work and $packages.
# shellcheck shell=bash disable=SC2154

libraries='ConflictModel ConflictModel.Json ConflictModel.Validation ConflictModel.Datasets ConflictModel.Views'

# Installs what is missing. Compiling ahead of time links with clang or gcc, and against zlib; the schema is checked by a validator of Node's, the site and the explorer in Debian's browser.
have_tools() {
    local missing=()
    command -v git >/dev/null || missing+=(git)
    command -v unzip >/dev/null || missing+=(unzip)
    command -v clang >/dev/null || command -v gcc >/dev/null || missing+=(gcc libc6-dev)
    command -v npm >/dev/null || missing+=(nodejs npm)
    command -v chromium >/dev/null || missing+=(chromium)
    [ -e /usr/include/zlib.h ] || missing+=(zlib1g-dev)
    if ((${#missing[@]} > 0)); then
        local root=()
        [ "$(id -u)" = 0 ] || root=(sudo -n)
        "${root[@]}" apt-get update -qq &&
            "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" || return 1
    fi
    dotnet --version || { echo 'The .NET SDK that global.json names is not installed.'; return 1; }
}

# readme_fence NAME: prints the commands of the README's one fence "sh run=NAME".
readme_fence() {
    local count text
    count=$(grep -cx "\`\`\`sh run=$1" README.md)
    [ "$count" = 1 ] || { echo "README.md must hold one fence \"sh run=$1\", and holds $count." >&2; return 1; }
    text=$(awk -v open="\`\`\`sh run=$1" '$0 == "```" { inside = 0 } inside { print } $0 == open { inside = 1 }' README.md)
    [ -n "$text" ] || { echo "The fence \"sh run=$1\" of README.md is empty." >&2; return 1; }
    printf '%s\n' "$text"
}

version() {
    sed -n 's:.*<Version>\(.*\)</Version>.*:\1:p' src/Directory.Build.props
}

pack() {
    rm -rf "$packages"
    SOURCE_DATE_EPOCH=$(git log -1 --format=%ct) dotnet pack -c Release -o "$packages" -v q || return 1
    ls "$packages"
    [ "$(find "$packages" -name '*.nupkg' | wc -l)" = 6 ]
}

# inspect_packages: says everything that is missing, not the first thing only.
inspect_packages() {
    local id file list spec bad=0
    for id in $libraries ConflictModel.Tool; do
        file=$packages/$id.$(version).nupkg
        list=$(unzip -Z1 "$file") || { echo "$file cannot be read"; bad=1; continue; }
        spec=$(unzip -p "$file" "$id.nuspec")
        for part in README.md icon.png; do
            grep -qx "$part" <<<"$list" || { echo "$file lacks $part"; bad=1; }
        done
        for mark in '<license type="expression">MIT</license>' '<readme>README.md</readme>' '<icon>icon.png</icon>' '<description>'; do
            grep -qF "$mark" <<<"$spec" || { echo "$file does not say $mark"; bad=1; }
        done
        [ -e "${file%.nupkg}.snupkg" ] || { echo "$file has no symbols beside it"; bad=1; }
        [ "$id" = ConflictModel.Tool ] && continue
        for framework in net8.0 net10.0; do
            for part in dll xml; do
                grep -qx "lib/$framework/$id.$part" <<<"$list" || { echo "$file lacks lib/$framework/$id.$part"; bad=1; }
            done
        done
    done
    return $bad
}

# The package cache is a fresh one, where no earlier build of the same version can hide;
# outside the repository, so that nothing of its settings is found by looking upwards.
consume() {
    cp -r tests/consumer "$work/consumer" || return 1
    local framework
    for framework in net8.0 net10.0; do
        NUGET_PACKAGES=$work/cache dotnet run --project "$work/consumer" -f "$framework" -v q \
            -p:ConflictModelFeed="$PWD/$packages" -p:ConflictModelVersion="$(version)" || return 1
    done

    # The service of the samples, too: its folder is copied out of the repository, so that no setting of it reaches there.
    mkdir "$work/service" && cp docs/samples/RecordsApi/*.cs docs/samples/RecordsApi/*.csproj tests/consumer/Directory.* "$work/service" || return 1
    NUGET_PACKAGES=$work/cache dotnet build "$work/service" -v q \
        -p:ConflictModelFeed="$PWD/$packages" -p:ConflictModelVersion="$(version)"
}

install_command() {
    NUGET_PACKAGES=$work/cache dotnet tool install ConflictModel.Tool --version "$(version)" \
        --tool-path "$work/tools" --source "$PWD/$packages" || return 1
    "$work/tools/conflictmodel" --help
}

# Afresh each time: a second run would find the object file of the first, and not its warnings.
compile_ahead_of_time() {
    rm -rf tests/aot/bin tests/aot/obj
    dotnet publish tests/aot -c Release -o "$work/aot" -v q || return 1
    # Generic code that multiplies shows here first: once it came to 150 MB, and to eight minutes of compiling.
    [ "$(stat -c %s "$work/aot/ConflictModel.AotProof")" -lt 40000000 ] || { echo 'The program compiled ahead of time has grown beyond 40 MB.'; return 1; }
    "$work/aot/ConflictModel.AotProof"
}

# The tests have written documents and lines, valid and spoilt, with the reader's verdict on each; an independent validator judges them by the schema.
schema_agrees() {
    npm ci --prefix tests/schema --no-audit --no-fund --loglevel=error || return 1
    node tests/schema/check.mjs
}

# The tests have written logs of findings; an independent validator judges them, and must refuse spoilt ones first.
sarif_is_valid() {
    npm ci --prefix tests/sarif --no-audit --no-fund --loglevel=error || return 1
    node tests/sarif/check.mjs
}

# The command sums dataset files; DuckDB sums them independently, and the two must agree to the unit.
totals_agree() {
    npm ci --prefix tests/totals --no-audit --no-fund --loglevel=error || return 1
    node tests/totals/check.mjs
}

# A browser without a way to the network looks at pages of the site in light and dark, follows every link, and searches; it must find fault with a spoilt page first.
docs_site() {
    timeout 900 docs/site/build || return 1
    npm ci --prefix tests/site --no-audit --no-fund --loglevel=error || return 1
    CHROMIUM=$(command -v chromium) timeout 600 node tests/site/check.mjs artifacts/site/dist
}

# The tests have written networks and timelines, with hostile names among them; Mermaid's own parser reads them, and must refuse spoilt ones first.
mermaid_reads() {
    npm ci --prefix tests/mermaid --no-audit --no-fund --loglevel=error || return 1
    node tests/mermaid/check.mjs
}

# The explorer in a real browser: what it shows, refuses to run and takes in time; each check must first fail on a page spoilt for it.
explorer_works() {
    npm install --prefix tests/explorer --no-package-lock --no-audit --no-fund --loglevel=error || return 1
    node tests/explorer/check.mjs
}

# As a reader runs them: one program a file, each with its output beside it.
samples_run() {
    local program bad=0
    for program in docs/samples/*.cs; do
        dotnet run "$program" >"$work/printed" || { echo "$program fails"; bad=1; }
        diff -u "${program%.cs}.txt" "$work/printed" || { echo "$program prints something else"; bad=1; }
    done
    return $bad
}
