# shellcheck shell=bash disable=SC2034
# Sourced by run and test: the JDK, Maven and system libraries they need, and the build.
# Says nothing on standard output, which belongs to the verbs of the command line.
# Exit 69: this machine lacks something that only its owner can provide. Exit 70: the build failed.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
setup_log=$root/target/setup.log

case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in zh*) chinese=yes ;; *) chinese= ;; esac

# say 中文 ENGLISH
say() {
    if [ "$chinese" ]; then printf '%s\n' "$1"; else printf '%s\n' "$2"; fi >&2
}

give_up() {
    say "$1" "$2"
    exit 69
}

# In the C locale Java can neither read nor write a file named 客户.xlsx, nor take it as an argument.
use_utf8() {
    language=()
    case $(locale charmap 2>/dev/null) in
        UTF-8 | utf-8 | utf8) return ;;
    esac
    if [ "$(uname)" = Darwin ]; then export LC_ALL=en_US.UTF-8; else export LC_ALL=C.UTF-8; fi
    if [ "$chinese" ]; then language=(-Duser.language=zh -Duser.country=CN); fi
}

# ---- what the system has ----

# Major version of the JDK in a folder, 0 if there is none. The release file spares starting Java.
jdk_version() {
    local version=
    if [ -x "$1/bin/javac" ]; then
        version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null || true)
        [ "$version" ] || version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
    fi
    printf '%s' "${version:-0}"
}

find_jdk() {
    local folder javac
    javac=$(command -v javac || true)
    if [ "$javac" ]; then javac=$(dirname "$(dirname "$(readlink -f "$javac" 2>/dev/null || echo "$javac")")"); fi
    for folder in "${JAVA_HOME:-}" "$javac" /usr/lib/jvm/* /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if [ "$folder" ] && [ "$(jdk_version "$folder")" -ge 17 ]; then
            export JAVA_HOME=$folder
            java=$folder/bin/java
            return 0
        fi
    done
    return 1
}

has() { command -v "$1" >/dev/null 2>&1; }

# Only Linux looks its libraries up here; elsewhere JavaFX brings all it needs.
has_library() {
    local ldconfig
    [ "$(uname)" = Linux ] || return 0
    ldconfig=$(PATH=$PATH:/usr/sbin:/sbin command -v ldconfig) || return 0
    "$ldconfig" -p | grep -F "$1" >/dev/null
}

# ---- what has to be added ----

# Each entry: the names one package has in different releases, the best one first.
lacking=()
want() { lacking+=("$1"); }

want_jdk() { find_jdk || want "openjdk-17-jdk-headless openjdk-21-jdk-headless default-jdk-headless"; }
want_maven() { has mvn || want maven; }
want_text_layout() { has_library libpangoft2-1.0.so.0 || want libpangoft2-1.0-0; }
want_window_libraries() {
    has_library libgtk-3.so.0 || want "libgtk-3-0t64 libgtk-3-0"
    has_library libXtst.so.6 || want libxtst6
    has_library libGL.so.1 || want libgl1
    has_library libXxf86vm.so.1 || want libxxf86vm1
    want_text_layout
}
want_virtual_screen() {
    has xvfb-run || want xvfb
    has xauth || want xauth
}

best_name() {
    local name
    for name in $1; do
        if LC_ALL=C apt-cache policy "$name" 2>/dev/null | grep 'Candidate: [^(]' >/dev/null; then
            printf '%s' "$name"
            return 0
        fi
    done
    return 1
}

has_printer_queue() { [ -x /usr/sbin/cupsd ] && [ -x /usr/sbin/lpadmin ] && has lpr && [ -f /usr/share/ppd/cupsfilters/Generic-PDF_Printer-PDF.ppd ]; }

# A real printer queue for the one test that prints: only root gets it, and the test is skipped without it.
add_printer_queue() {
    local log=$root/target/setup.log
    has_printer_queue && return
    if [ "$(id -u)" = 0 ] && has apt-get; then
        mkdir -p "$root/target"
        LC_ALL=C apt-cache policy cups-filters 2>/dev/null | grep 'Candidate: [^(]' >/dev/null || apt-get -q update >>"$log" 2>&1 </dev/null || true
        DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=600 install --no-install-recommends \
            cups-daemon cups-client cups-bsd cups-filters >>"$log" 2>&1 </dev/null && return 0
    fi
    say "没有打印服务（cups、cups-bsd、cups-filters）：经过打印队列的那一项测试会跳过。" \
        "No printing service (cups, cups-bsd, cups-filters): the one test that prints through a queue is skipped."
}

# The packages that are lacking, by the names this release knows.
names_of_lacking() {
    local entry
    for entry in "${lacking[@]}"; do printf '%s ' "$(best_name "$entry" || printf '%s' "${entry##* }")"; done
}

# What to type where this script does not install it.
how_to_install() {
    if has apt-get; then
        printf 'sudo apt-get install libgtk-3-0 libxtst6 libgl1 libxxf86vm1'
    elif [ "$(uname)" = Darwin ]; then
        printf 'brew install openjdk@17 maven'
    elif has dnf; then
        printf 'sudo dnf install java-17-openjdk-devel maven gtk3 libXtst libXxf86vm libglvnd-glx pango xorg-x11-server-Xvfb xauth'
    elif has pacman; then
        printf 'sudo pacman -S jdk17-openjdk maven gtk3 libxtst libxxf86vm libglvnd pango xorg-server-xvfb xorg-xauth'
    else
        printf 'JDK 17+, Maven 3.6.3+, GTK 3, libXtst, libGL, libXxf86vm, pango, Xvfb, xauth'
    fi
}

add_what_is_lacking() {
    local entry name packages=() sudo=()
    [ ${#lacking[@]} -gt 0 ] || return 0
    if ! has apt-get; then
        give_up "请先安装 JDK 17、Maven 和窗口要用的系统库，再运行一次：$(how_to_install)" \
            "Install a JDK 17, Maven and the libraries of a window first, then run this again: $(how_to_install)"
    elif [ "$(id -u)" = 0 ]; then
        sudo=()
    elif has sudo; then
        say "需要安装系统软件，可能会询问您的登录密码。" "System packages have to be installed; you may be asked for your password."
        sudo=(sudo)
    else
        give_up "还缺少系统软件。请以 root 身份安装后再运行一次：apt-get install $(names_of_lacking)" \
            "System packages are lacking. Install them as root, then run this again: apt-get install $(names_of_lacking)"
    fi
    mkdir -p "$root/target"
    # A broken list of some other vendor must not stop us: what counts is whether the packages are found.
    as_root apt-get -q update >"$setup_log" 2>&1 </dev/null || true
    for entry in "${lacking[@]}"; do
        name=$(best_name "$entry") || give_up "软件源里找不到 ${entry%% *}，请检查网络，再运行一次。详情：$setup_log" \
            "${entry%% *} is not in the package lists. Check the network, then run this again. Details: $setup_log"
        packages+=("$name")
    done
    say "正在安装（约一两分钟）：${packages[*]}" "Installing (a minute or two): ${packages[*]}"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=600 \
        install --no-install-recommends "${packages[@]}" >>"$setup_log" 2>&1 </dev/null || {
        tail -n 5 "$setup_log" >&2
        give_up "没有装好，请检查网络后再运行一次。详情：$setup_log" \
            "The installation failed. Check the network, then run this again. Details: $setup_log"
    }
    lacking=()
}

as_root() { ${sudo[@]+"${sudo[@]}"} "$@"; }

# ---- the build ----

is_built() {
    local stamp=$root/target/packaging.stamp jars jar
    [ -f "$stamp" ] && [ -f "$root/target/classpath.txt" ] || return 1
    [ -z "$(find "$root/pom.xml" "$root/src/main" "$root/src/build" "$root/assets/sample" -newer "$stamp" | head -n 1)" ] || return 1
    IFS=: read -r -a jars <"$root/target/classpath.txt" || true
    for jar in ${jars[@]+"${jars[@]}"}; do
        [ -f "$jar" ] || return 1
    done
}

# One at a time: a scheduled backup and the owner may start together.
build() {
    is_built && return
    mkdir -p "$root/target"
    if has flock; then exec 9>"$root/target/packaging.lock" && flock 9; fi
    is_built || compile
    exec 9>&-
}

compile() {
    if [ -f "$root/target/packaging.stamp" ]; then
        say "程序有更新，正在编译……" "The sources have changed: building …"
    else
        say "正在编译程序（第一次要下载约 200 MB，需要几分钟）……" \
            "Building (the first time it downloads some 200 MB, which takes a few minutes) …"
    fi
    # Taken before the build: what is edited while it runs counts as newer.
    : >"$root/target/packaging.stamp.new"
    (cd "$root" && mvn -B -ntp -q -DskipTests process-classes) >&2 </dev/null 9>&- || {
        say "没有编译成功，原因见上面几行。若是下载失败，请检查网络后再运行一次。" \
            "The build failed; the lines above say why. If a download failed, check the network and run this again."
        exit 70
    }
    mv "$root/target/packaging.stamp.new" "$root/target/packaging.stamp"
}
