namespace DeepLearning;

/// <summary>How many registers high a tile is, known when the kernel is compiled.</summary>
internal interface IHeight
{
    static abstract int Vectors { get; }

    readonly struct One : IHeight
    {
        public static int Vectors => 1;
    }

    readonly struct Two : IHeight
    {
        public static int Vectors => 2;
    }

    readonly struct Three : IHeight
    {
        public static int Vectors => 3;
    }
}
