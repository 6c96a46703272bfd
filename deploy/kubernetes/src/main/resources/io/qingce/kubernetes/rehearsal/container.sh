#!/bin/sh
# Makes the root of a container as the runtime of a node does, then becomes what it is told: $1 the folder of the pod, the rest a command.
set -eu
pod=$1
shift
while read -r group; do echo 0 > "$group/cgroup.procs"; done < "$pod/groups"
mkdir -p "$pod/layer" "$pod/root"
mount -t tmpfs -o mode=0755 tmpfs "$pod/layer"
mkdir "$pod/layer/upper" "$pod/layer/work"
mount -t overlay overlay -o "lowerdir=$(cat "$pod/image"),upperdir=$pod/layer/upper,workdir=$pod/layer/work" "$pod/root"
while read -r kind source path; do
    case $kind in
        file)
            mkdir -p "$(dirname "$pod/root$path")"
            : > "$pod/root$path"
            ;;
        *) mkdir -p "$pod/root$path" ;;
    esac
    mount --bind "$source" "$pod/root$path"
    [ "$kind" = writable ] || mount -o remount,bind,ro "$pod/root$path"
done < "$pod/mounts"
mkdir -p "$pod/root/proc" "$pod/root/dev"
mount -t proc proc "$pod/root/proc"
mount -t tmpfs -o mode=0755 tmpfs "$pod/root/dev"
for device in null zero random urandom; do
    : > "$pod/root/dev/$device"
    mount --bind "/dev/$device" "$pod/root/dev/$device"
done
mount -o remount,ro "$pod/root"
hostname "$(basename "$pod")"
exec "$@"
