using System.Runtime.CompilerServices;
using TorchSharp.Calls;
using TorchSharp.Utils;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The memory of a tensor whose elements lie one behind the other; writing to it changes the tensor.</summary>
        /// <remarks>Keep the tensor while the span is used.</remarks>
        /// <exception cref="InvalidOperationException">The elements lie apart, or are more than 2 GB.</exception>
        public unsafe Span<byte> bytes
        {
            get
            {
                var description = Description;
                if (description.Contiguous == 0)
                {
                    throw new InvalidOperationException("The tensor's elements do not lie one behind the other; take tensor.contiguous().bytes.");
                }

                return new Span<byte>(Address(), checked((int)(description.Elements * ElementTypes.Size((ScalarType)description.Dtype))));
            }

            set
            {
                var room = bytes;
                if (room.Length != value.Length)
                {
                    throw new ArgumentException($"The tensor has {room.Length} bytes, and {value.Length} were given.", nameof(value));
                }

                value.CopyTo(room);
            }
        }

        /// <summary>The only element, as it is.</summary>
        /// <typeparam name="T">The C# type of the tensor's dtype.</typeparam>
        /// <exception cref="ArgumentException">T is another type.</exception>
        /// <exception cref="InvalidOperationException">There is not one element.</exception>
        public unsafe T item<T>()
            where T : unmanaged
        {
            var description = Description;
            Check<T>((ScalarType)description.Dtype);
            if (description.Elements != 1)
            {
                throw new InvalidOperationException($"item needs a tensor of one element, and this one has {description.Elements}, in the shape [{string.Join(", ", shape)}].");
            }

            return Unsafe.Read<T>(Address());
        }

        /// <summary>The elements, to read and to write, in the tensor's own memory.</summary>
        /// <typeparam name="T">The C# type of the tensor's dtype.</typeparam>
        /// <exception cref="ArgumentException">T is another type.</exception>
        public TensorAccessor<T> data<T>()
            where T : unmanaged
        {
            Check<T>(dtype);
            return new TensorAccessor<T>(this);
        }

        /// <summary>The address of the first element.</summary>
        internal unsafe void* Address()
        {
            using var hold = new Hold(this);
            void* address;
            Failure.Check(Bridge.Data(hold.Pointer, &address), "data");
            return address;
        }

        private static void Check<T>(ScalarType dtype)
        {
            var type = ElementTypes.Of(dtype);
            if (typeof(T) != type)
            {
                throw new ArgumentException($"The tensor's elements are {dtype.Name()}, so this is <{Keyword(type)}>, not <{Keyword(typeof(T))}>; or convert it first, with .to(torch.{ElementTypes.Of(typeof(T)).Name()}).");
            }
        }

        private static string Keyword(Type type) => type.Name switch
        {
            nameof(Single) => "float",
            nameof(Int64) => "long",
            nameof(Int32) => "int",
            nameof(Int16) => "short",
            nameof(Boolean) => "bool",
            nameof(Double) or nameof(Byte) or nameof(SByte) => type.Name.ToLowerInvariant(),
            _ => type.Name,
        };
    }
}
