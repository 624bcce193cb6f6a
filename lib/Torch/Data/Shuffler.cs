using System.Collections;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// The numbers from 0 to count − 1 in random order, another one each time that it is enumerated. A seed fixes all
/// of these orders; without one they come from torch's own generator, which <see cref="manual_seed"/> sets.
/// </summary>
internal sealed class Shuffler(long count, int? seed) : IEnumerable<long>
{
    private readonly Generator? _generator = seed is { } known ? new Generator((ulong)known) : null;

    /// <inheritdoc/>
    public IEnumerator<long> GetEnumerator()
    {
        using var scope = NewDisposeScope();
        return ((IEnumerable<long>)randperm(count, generator: _generator).data<long>().ToArray()).GetEnumerator();
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
