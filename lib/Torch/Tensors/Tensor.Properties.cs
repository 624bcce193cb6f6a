using TorchSharp.Calls;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The lengths of its dimensions.</summary>
        public unsafe long[] shape
        {
            get
            {
                using var hold = new Hold(this);
                var sizes = new long[Describe(hold).Dimensions];
                fixed (long* pointer = sizes)
                {
                    Failure.Check(Bridge.Sizes(hold.Pointer, pointer, null), nameof(shape));
                }

                return sizes;
            }
        }

        /// <summary>How many elements.</summary>
        public long NumberOfElements => Description.Elements;

        /// <summary>How many dimensions.</summary>
        public long ndim => Description.Dimensions;

        /// <summary>How many dimensions.</summary>
        public long Dimensions => Description.Dimensions;

        /// <summary>The bytes of an element.</summary>
        public long ElementSize => ElementTypes.Size(dtype);

        /// <summary>The type of its elements.</summary>
        public ScalarType dtype => (ScalarType)Description.Dtype;

        /// <summary>Where it lies.</summary>
        public Device device => Description is { Device: var type, DeviceIndex: var index } && type != 0 ? new((DeviceType)type, index) : CPU;

        /// <summary>The kind of device that it lies on.</summary>
        public DeviceType device_type => (DeviceType)Description.Device;

        /// <summary>Whether what is computed from it is recorded, for gradients.</summary>
        public bool requires_grad
        {
            get => Description.RequiresGradient != 0;
            set
            {
                using var hold = new Hold(this);
                Failure.Check(Bridge.SetRequiresGradient(hold.Pointer, value ? 1 : 0), $"requires_grad of {dtype.Name()}[{string.Join(", ", shape)}]");
            }
        }

        /// <summary>Whether it was made by the user, not by an operation that is recorded.</summary>
        public bool is_leaf => Call.Truth("is_leaf", this);

        /// <summary>The lengths of its dimensions.</summary>
        public long[] size() => shape;

        /// <summary>The length of a dimension; −1 is the last.</summary>
        /// <exception cref="ArgumentOutOfRangeException">There is no such dimension.</exception>
        public long size(int dim)
        {
            var sizes = shape;
            var index = dim < 0 ? dim + sizes.Length : dim;
            return (uint)index < (uint)sizes.Length ? sizes[index] : throw new ArgumentOutOfRangeException(
                nameof(dim), dim, $"The tensor has {sizes.Length} dimensions, so this goes from {-sizes.Length} to {sizes.Length - 1}.");
        }

        /// <summary>How many elements.</summary>
        public long numel() => NumberOfElements;

        /// <summary>How many dimensions.</summary>
        public long dim() => ndim;

        /// <summary>The steps in memory, in elements, from one index to the next of each dimension.</summary>
        public unsafe long[] stride()
        {
            using var hold = new Hold(this);
            var strides = new long[Describe(hold).Dimensions];
            var sizes = stackalloc long[strides.Length];
            fixed (long* pointer = strides)
            {
                Failure.Check(Bridge.Sizes(hold.Pointer, sizes, pointer), nameof(stride));
            }

            return strides;
        }

        /// <summary>The step in memory, in elements, from one index of that dimension to the next.</summary>
        public long stride(int dim) => stride()[dim < 0 ? dim + (int)ndim : dim];

        /// <summary>Whether its elements lie one behind the other, row by row.</summary>
        public bool is_contiguous() => Description.Contiguous != 0;

        /// <summary>Whether its elements are floating-point numbers.</summary>
        public bool is_floating_point() => torch.is_floating_point(dtype);

        /// <summary>Whether its elements are integers.</summary>
        public bool is_integral() => torch.is_integral(dtype);

        /// <summary>Whether its elements are complex numbers.</summary>
        public bool is_complex() => torch.is_complex(dtype);

        /// <summary>Whether it is the same object; <see cref="torch.equal"/> compares elements.</summary>
        public override bool Equals(object? obj) => ReferenceEquals(this, obj);

        /// <inheritdoc/>
        public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

        internal Description Description
        {
            get
            {
                using var hold = new Hold(this);
                return Describe(hold);
            }
        }

        private static unsafe Description Describe(Hold hold)
        {
            Description description;
            Bridge.Describe(hold.Pointer, &description);
            return description;
        }
    }
}
