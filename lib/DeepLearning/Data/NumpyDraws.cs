namespace DeepLearning;

internal sealed class NumpyDraws
{
    private readonly uint[] _state = new uint[624];
    private int _next = 624;
    private double _cached = double.NaN;

    public NumpyDraws(int seed)
    {
        _state[0] = (uint)seed;
        for (var i = 1; i < 624; i++)
        {
            _state[i] = 1812433253u * (_state[i - 1] ^ (_state[i - 1] >> 30)) + (uint)i;
        }
    }

    public double Uniform() => ((Bits() >> 5) * 67108864.0 + (Bits() >> 6)) / 9007199254740992.0;

    public double StandardNormal()
    {
        if (!double.IsNaN(_cached))
        {
            var c = _cached;
            _cached = double.NaN;
            return c;
        }

        double x1, x2, r;
        do
        {
            x1 = 2 * Uniform() - 1;
            x2 = 2 * Uniform() - 1;
            r = x1 * x1 + x2 * x2;
        }
        while (r >= 1 || r == 0);
        var f = Math.Sqrt(-2 * Math.Log(r) / r);
        _cached = f * x1;
        return f * x2;
    }

    public int Below(int n)
    {
        var max = (uint)n - 1;
        if (max == 0)
        {
            return 0;
        }

        var mask = uint.MaxValue >> System.Numerics.BitOperations.LeadingZeroCount(max);
        uint value;
        do
        {
            value = Bits() & mask;
        }
        while (value > max);
        return (int)value;
    }

    public int[] Permutation(int n)
    {
        int[] p = [.. Enumerable.Range(0, n)];
        for (var i = n - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (p[i], p[j]) = (p[j], p[i]);
        }

        return p;
    }

    private static uint Twist(uint a, uint b) { var y = (a & 0x80000000) | (b & 0x7fffffff); return (y >> 1) ^ (0u - (y & 1) & 0x9908b0df); }

    private uint Bits()
    {
        if (_next == 624)
        {
            var st = _state;
            for (var k = 0; k < 227; k++) st[k] = st[k + 397] ^ Twist(st[k], st[k + 1]);
            for (var k = 227; k < 623; k++) st[k] = st[k - 227] ^ Twist(st[k], st[k + 1]);
            st[623] = st[396] ^ Twist(st[623], st[0]);

            _next = 0;
        }

        var v = _state[_next++];
        v ^= v >> 11;
        v ^= (v << 7) & 0x9d2c5680;
        v ^= (v << 15) & 0xefc60000;
        return v ^ (v >> 18);
    }
}
