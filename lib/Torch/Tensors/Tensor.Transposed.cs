using TorchSharp.Calls;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The transposed matrix, of the same memory.</summary>
        public Tensor T => Call.One("numpy_T", this);

        /// <summary>The transposed matrices of a batch, of the same memory.</summary>
        public Tensor mT => transpose(-2, -1);

        private (Tensor, Tensor?, Tensor?) Unique(bool sorted, bool inverse, bool counts)
        {
            var (values, places, numbers) = Call.Three("_unique2", this, sorted, inverse, counts);
            return (values, Wanted(places, inverse), Wanted(numbers, counts));
        }

        private static Tensor? Wanted(Tensor tensor, bool wanted)
        {
            if (wanted)
            {
                return tensor;
            }

            tensor.Dispose();
            return null;
        }
    }
}
