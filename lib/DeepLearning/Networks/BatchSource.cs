namespace DeepLearning;

/// <summary>Gives batches of samples: a slice of the samples' own array where they follow one another, otherwise a copy in a buffer.</summary>
internal sealed class BatchSource(Columns samples)
{
    private readonly ColumnBuffer _gathered = new(samples.Rows);

    /// <summary>The samples at these places, until the next call.</summary>
    public Columns Take(ReadOnlySpan<int> places)
    {
        if (Consecutive(places))
        {
            return samples.Slice(places[0], places.Length);
        }

        var batch = _gathered.Take(places.Length);
        for (var i = 0; i < places.Length; i++)
        {
            samples[places[i]].CopyTo(batch[i]);
        }

        return batch;
    }

    private static bool Consecutive(ReadOnlySpan<int> places)
    {
        for (var i = 1; i < places.Length; i++)
        {
            if (places[i] != places[i - 1] + 1)
            {
                return false;
            }
        }

        return true;
    }
}
