namespace DeepLearning;

/// <summary>Room for columns of one height that is used again and again, and grows only when more columns are asked for than ever before.</summary>
internal sealed class ColumnBuffer(int rows)
{
    private double[] _values = [];

    /// <summary>Columns to write to; they hold whatever was last written.</summary>
    public Columns Take(int count)
    {
        if (_values.Length < rows * count)
        {
            _values = GC.AllocateUninitializedArray<double>(rows * count);
        }

        return new(_values, 0, rows, count);
    }
}
