namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>What a transformer's layer puts between its two linear ones.</summary>
        public enum Activations
        {
            /// <summary>max(0, x).</summary>
            ReLU = 0,

            /// <summary>x Φ(x).</summary>
            GELU = 1,
        }
    }
}
