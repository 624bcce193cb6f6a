using System.Globalization;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Where a tensor lies: this libtorch knows the processor.</summary>
    public sealed class Device : IEquatable<Device>
    {
        /// <summary>A device by its name: <c>cpu</c>, <c>cuda</c>, <c>cuda:1</c>.</summary>
        /// <exception cref="ArgumentException">There is no such name.</exception>
        public Device(string description)
        {
            var parts = description.Split(':');
            var number = -1;
            type = (parts.Length == 1 || (parts.Length == 2 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out number))
                ? parts[0].ToLowerInvariant() : "") switch
            {
                "cpu" => DeviceType.CPU,
                "cuda" => DeviceType.CUDA,
                _ => throw new ArgumentException($"There is no device '{description}'; there are \"cpu\", \"cuda\" and \"cuda:0\".", nameof(description)),
            };
            index = number;
        }

        /// <summary>A device by its kind, and for several of them its number.</summary>
        public Device(DeviceType type, int index = -1) => (this.type, this.index) = (type, index);

        /// <summary>Its kind.</summary>
        public DeviceType type { get; }

        /// <summary>Its number; −1 is the only one, or the current one.</summary>
        public int index { get; }

        /// <inheritdoc/>
        public bool Equals(Device? other) => other is not null && type == other.type && index == other.index;

        /// <inheritdoc/>
        public override bool Equals(object? obj) => Equals(obj as Device);

        /// <inheritdoc/>
        public override int GetHashCode() => HashCode.Combine(type, index);

        /// <inheritdoc/>
        public override string ToString() => index < 0 ? type.ToString().ToLowerInvariant() : $"{type.ToString().ToLowerInvariant()}:{index}";

        /// <summary>The device; null when it is the processor, which is where tensors are made anyway.</summary>
        /// <exception cref="InvalidOperationException">It is a graphics card.</exception>
        internal static Device? Usable(Device? device) => device is null or { type: DeviceType.CPU }
            ? null
            : throw new InvalidOperationException(
                $"The device '{device}' is not here: this libtorch computes on the processor (torch.cuda.is_available() is false). Take torch.device(\"cpu\").");
    }

    /// <summary>The processor.</summary>
    public static readonly Device CPU = new(DeviceType.CPU);

    /// <summary>The graphics card.</summary>
    public static Device CUDA { get; } = new(DeviceType.CUDA);

    /// <summary>A device by its name: <c>cpu</c>, <c>cuda</c>, <c>cuda:1</c>.</summary>
    /// <exception cref="ArgumentException">There is no such name.</exception>
    public static Device device(string description) => new(description);

    /// <summary>A device by its kind, and for several of them its number.</summary>
    public static Device device(DeviceType type, int index = -1) => new(type, index);

    /// <summary>Graphics cards.</summary>
    public static class cuda
    {
        /// <summary>Whether there is a graphics card that this libtorch computes on.</summary>
        public static bool is_available() => false;

        /// <summary>How many graphics cards there are.</summary>
        public static int device_count() => 0;
    }
}
