using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>In training, zeros in place of elements, each with probability p, and the others divided by 1 − p.</summary>
        public static Dropout Dropout(double p = 0.5, bool inplace = false) => new(p, inplace);

        /// <summary>In training, zeros in place of whole channels of N × C × L, each with probability p, and the others divided by 1 − p.</summary>
        public static Dropout1d Dropout1d(double p = 0.5, bool inplace = false) => new(p, inplace);

        /// <summary>In training, zeros in place of whole channels of N × C × H × W, each with probability p, and the others divided by 1 − p.</summary>
        public static Dropout2d Dropout2d(double p = 0.5, bool inplace = false) => new(p, inplace);
    }
}
