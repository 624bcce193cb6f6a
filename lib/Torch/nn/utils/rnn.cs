using TorchSharp.Calls;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class utils
        {
            /// <summary>Sequences of different lengths.</summary>
            public static class rnn
            {
                /// <summary>Sequences as one tensor, the shorter ones filled up: T × N × …, or N × T × … with batch_first.</summary>
                public static Tensor pad_sequence(IEnumerable<Tensor> sequences, bool batch_first = false, double padding_value = 0) =>
                    Call.One("pad_sequence", sequences.ToArray(), batch_first, padding_value);
            }
        }
    }
}
