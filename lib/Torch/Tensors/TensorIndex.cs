namespace TorchSharp;

public static partial class torch
{
    /// <summary>
    /// One of the indices in <c>tensor[…]</c>: a number, a range, a slice, <see cref="Ellipsis"/>,
    /// <see cref="Null"/> for a new dimension, a truth value, or a tensor of indices or of truth values.
    /// </summary>
    public readonly struct TensorIndex
    {
        private TensorIndex(IndexKind kind, long? start = null, long? stop = null, long? step = null, Tensor? tensor = null) =>
            (Kind, Start, Stop, Step, Elements) = (kind, start, stop, step, tensor);

        /// <summary>As many whole dimensions as are left over.</summary>
        public static readonly TensorIndex Ellipsis = new(IndexKind.Ellipsis);

        /// <summary>A new dimension of length 1.</summary>
        public static readonly TensorIndex Null = new(IndexKind.New);

        /// <summary>A new dimension of length 1.</summary>
        public static readonly TensorIndex None = new(IndexKind.New);

        /// <summary>The whole dimension.</summary>
        public static readonly TensorIndex Colon = new(IndexKind.Slice);

        internal IndexKind Kind { get; }

        internal long? Start { get; }

        internal long? Stop { get; }

        internal long? Step { get; }

        internal Tensor? Elements { get; }

        /// <summary>start, start + step, … below <paramref name="stop"/>; negative numbers count from the end.</summary>
        public static TensorIndex Slice(long? start = null, long? stop = null, long? step = null) => new(IndexKind.Slice, start, stop, step);

        /// <summary>The whole dimension, or that part of it.</summary>
        public static TensorIndex Slice((int? start, int? end) range) => new(IndexKind.Slice, range.start, range.end);

        /// <summary>One index; the dimension goes.</summary>
        public static TensorIndex Single(long? index) => index is { } one ? new(IndexKind.Single, one) : Null;

        /// <summary>A truth value: a new dimension of length 1 or 0.</summary>
        public static TensorIndex Bool(bool value) => new(IndexKind.Elements, tensor: tensor(value));

        /// <summary>Indices, or truth values that choose.</summary>
        public static TensorIndex Tensor(Tensor tensor) => new(IndexKind.Elements, tensor: tensor);

        /// <summary>One index.</summary>
        public static implicit operator TensorIndex(long value) => Single(value);

        /// <summary>One index.</summary>
        public static implicit operator TensorIndex(int value) => Single(value);

        /// <summary>Indices, or truth values that choose.</summary>
        public static implicit operator TensorIndex(Tensor value) => Tensor(value);

        /// <summary>A part of a dimension: <c>1..3</c>, <c>2..</c>, <c>..^1</c>.</summary>
        public static implicit operator TensorIndex(Range range) => new(
            IndexKind.Slice,
            range.Start.IsFromEnd ? -range.Start.Value : range.Start.Value,
            range.End is { IsFromEnd: true, Value: 0 } ? null : range.End.IsFromEnd ? -range.End.Value : range.End.Value);

        /// <summary>One index; <c>^1</c> is the last.</summary>
        public static implicit operator TensorIndex(Index index) => Single(index.IsFromEnd ? -index.Value : index.Value);
    }

    /// <summary>What a <see cref="TensorIndex"/> is.</summary>
    internal enum IndexKind
    {
        /// <summary>One index.</summary>
        Single,

        /// <summary>A part of a dimension.</summary>
        Slice,

        /// <summary>All dimensions that are left over.</summary>
        Ellipsis,

        /// <summary>A new dimension.</summary>
        New,

        /// <summary>A tensor of indices, or of truth values.</summary>
        Elements,
    }
}
