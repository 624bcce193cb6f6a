# isolate.sh SCRATCH PROTECTED… -- PROGRAM…: runs a program, in name spaces of its own, that can write to SCRATCH and nowhere else.
set -eu
scratch=$1
shift
mount --bind "$scratch" "$scratch"
mount -t proc proc /proc 2>/dev/null || true
while read -r _ _ _ _ place _; do
    place=$(printf %b "$place")
    case $place in
        "$scratch" | /proc | /proc/* | /sys | /sys/* | /dev | /dev/pts | /dev/mqueue) ;;
        *) mount -o remount,bind,ro "$place" 2>/dev/null || true ;;
    esac
done </proc/self/mountinfo
while [ "$1" != -- ]; do
    if [ -w "$1" ]; then echo "could not be made read-only: $1" >&2; exit 1; fi
    shift
done
shift
cd "$PWD"  # through the mounts of now
# One name space further in, what is read-only stays so: nobody there may mount it otherwise.
unshare --user --map-root-user --mount "$@"
exit $?
