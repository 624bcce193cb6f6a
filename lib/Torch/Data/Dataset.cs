namespace TorchSharp;

public static partial class torch
{
    public static partial class utils
    {
        /// <summary>Samples, and batches of them.</summary>
        public static partial class data
        {
            /// <summary>Samples by their numbers.</summary>
            /// <typeparam name="T">What a sample is.</typeparam>
            public abstract class Dataset<T> : IDisposable
            {
                /// <summary>How many samples.</summary>
                public abstract long Count { get; }

                /// <summary>A sample.</summary>
                /// <param name="index">Its number, from 0.</param>
                public abstract T GetTensor(long index);

                /// <summary>Lets go of the samples.</summary>
                public void Dispose()
                {
                    Dispose(true);
                    GC.SuppressFinalize(this);
                }

                /// <summary>Lets go of the samples.</summary>
                protected virtual void Dispose(bool disposing)
                {
                }
            }

            /// <summary>Samples that are tensors with names; a batch is a dictionary of stacked tensors.</summary>
            public abstract class Dataset : Dataset<Dictionary<string, Tensor>>
            {
            }

            /// <summary>Samples that are lists of tensors; a batch is a list of stacked tensors.</summary>
            public abstract class IterableDataset : Dataset<IList<Tensor>>
            {
            }
        }
    }
}
