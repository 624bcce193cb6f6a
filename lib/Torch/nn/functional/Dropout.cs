using TorchSharp.Calls;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>In training, zeros in place of elements, each with probability p, and the others divided by 1 − p.</summary>
            public static Tensor dropout(Tensor input, double p = 0.5, bool training = true, bool inplace = false) =>
                inplace ? Call.Change(input, "dropout_", input, p, training) : Call.One("dropout", input, p, training);

            /// <summary>In training, zeros in place of whole channels of N × C × …, each with probability p, and the others divided by 1 − p.</summary>
            public static Tensor dropout1d(Tensor input, double p = 0.5, bool training = true, bool inplace = false) =>
                dropout2d(input, p, training, inplace);

            /// <summary>In training, zeros in place of whole channels of N × C × H × W, each with probability p, and the others divided by 1 − p.</summary>
            public static Tensor dropout2d(Tensor input, double p = 0.5, bool training = true, bool inplace = false) =>
                inplace ? Call.Change(input, "feature_dropout_", input, p, training) : Call.One("feature_dropout", input, p, training);
        }
    }
}
