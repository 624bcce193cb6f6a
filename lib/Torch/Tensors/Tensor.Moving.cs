using TorchSharp.Calls;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>A copy of its own memory, recorded for gradients.</summary>
        public Tensor clone() => Call.One("clone", this);

        /// <summary>Itself when its elements lie one behind the other, and otherwise a copy in which they do.</summary>
        public Tensor contiguous() => Call.One("contiguous", this);

        /// <summary>The elements in another dtype; the same tensor when it has it and no copy is asked for.</summary>
        public Tensor to(ScalarType type, bool copy = false, bool disposeAfter = false, bool non_blocking = false)
        {
            var converted = !copy && type == dtype ? this : Call.One("to.dtype", this, type, non_blocking, copy);
            if (disposeAfter && !ReferenceEquals(converted, this))
            {
                Dispose();
            }

            return converted;
        }

        /// <summary>The elements on another device; the same tensor when they lie there and no copy is asked for.</summary>
        /// <exception cref="InvalidOperationException">The device is not here.</exception>
        public Tensor to(Device device, bool copy = false, bool disposeAfter = false, bool non_blocking = false)
        {
            Device.Usable(device);
            return to(dtype, copy, disposeAfter, non_blocking);
        }

        /// <summary>The elements on a device named so.</summary>
        /// <exception cref="InvalidOperationException">The device is not here.</exception>
        public Tensor to(string device, bool copy = false, bool disposeAfter = false, bool non_blocking = false) =>
            to(new Device(device), copy, disposeAfter, non_blocking);

        /// <summary>The elements on a device of that kind.</summary>
        /// <exception cref="InvalidOperationException">The device is not here.</exception>
        public Tensor to(DeviceType deviceType, int deviceIndex = -1, bool copy = false, bool disposeAfter = false, bool non_blocking = false) =>
            to(new Device(deviceType, deviceIndex), copy, disposeAfter, non_blocking);

        /// <summary>The elements on a device, in a dtype.</summary>
        /// <exception cref="InvalidOperationException">The device is not here.</exception>
        public Tensor to(ScalarType type, Device device, bool copy = false, bool disposeAfter = false, bool non_blocking = false)
        {
            Device.Usable(device);
            return to(type, copy, disposeAfter, non_blocking);
        }

        /// <summary>The elements with the dtype and on the device of another tensor.</summary>
        public Tensor to(Tensor other, bool copy = false, bool disposeAfter = false, bool non_blocking = false) =>
            to(other.dtype, copy, disposeAfter, non_blocking);

        /// <summary>The elements in another dtype.</summary>
        public Tensor to_type(ScalarType type, bool copy = false, bool disposeAfter = false, bool non_blocking = false) =>
            to(type, copy, disposeAfter, non_blocking);

        /// <summary>The elements with the dtype of another tensor.</summary>
        public Tensor type_as(Tensor tensor) => to(tensor.dtype);

        /// <summary>The elements in the processor's memory, where they lie.</summary>
        public Tensor cpu(bool non_blocking = false) => to(CPU, non_blocking: non_blocking);

        /// <summary>The elements on a graphics card.</summary>
        /// <exception cref="InvalidOperationException">There is none.</exception>
        public Tensor cuda(Device? device = null, bool non_blocking = false) => to(device ?? CUDA, non_blocking: non_blocking);

        /// <summary>The elements in single precision.</summary>
        public Tensor @float() => to(ScalarType.Float32);

        /// <summary>The elements in double precision.</summary>
        public Tensor @double() => to(ScalarType.Float64);

        /// <summary>The elements in half precision.</summary>
        public Tensor half() => to(ScalarType.Float16);

        /// <summary>The elements as integers of 32 bits.</summary>
        public Tensor @int() => to(ScalarType.Int32);

        /// <summary>The elements as integers of 64 bits.</summary>
        public Tensor @long() => to(ScalarType.Int64);

        /// <summary>The elements as 0 … 255.</summary>
        public Tensor @byte() => to(ScalarType.Byte);

        /// <summary>Which elements are not 0.</summary>
        public Tensor @bool() => to(ScalarType.Bool);

        /// <summary>Overwrites the elements with another's, broadcast and converted.</summary>
        /// <returns>This tensor.</returns>
        public Tensor copy_(Tensor source, bool nonBlocking = false) => Call.Change(this, "copy_", this, source, nonBlocking);

        /// <summary>Overwrites the elements with a number.</summary>
        /// <returns>This tensor.</returns>
        public Tensor fill_(Scalar value) => Call.Change(this, "fill_.Scalar", this, value);

        /// <summary>Overwrites the elements with 0.</summary>
        /// <returns>This tensor.</returns>
        public Tensor zero_() => Call.Change(this, "zero_", this);

        /// <summary>Overwrites the elements with random numbers of a normal distribution.</summary>
        /// <returns>This tensor.</returns>
        public Tensor normal_(double mean = 0, double std = 1, Generator? generator = null) => Call.Change(this, "normal_", this, mean, std, generator);

        /// <summary>Overwrites the elements with random numbers, uniform in [from, to).</summary>
        /// <returns>This tensor.</returns>
        public Tensor uniform_(double from = 0, double to = 1, Generator? generator = null) => Call.Change(this, "uniform_", this, from, to, generator);

        /// <summary>Overwrites the elements with zeros and ones, 1 with probability p.</summary>
        /// <returns>This tensor.</returns>
        public Tensor bernoulli_(double p = 0.5, Generator? generator = null) => Call.Change(this, "bernoulli_.float", this, p, generator);

        /// <summary>Overwrites the elements with random integers from <paramref name="from"/> to <paramref name="to"/> − 1.</summary>
        /// <returns>This tensor.</returns>
        public Tensor random_(long from, long to, Generator? generator = null) => Call.Change(this, "random_.from", this, from, to, generator);
    }
}
