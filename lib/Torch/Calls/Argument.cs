namespace TorchSharp.Calls;

/// <summary>
/// An operator's argument. Everything that an operator takes converts to it: tensors (null is none), numbers, truth
/// values, lists, texts, dtypes, devices, generators. A <c>float</c> of a schema wants a double, not an integer.
/// </summary>
internal readonly struct Argument
{
    private Argument(Tag tag, long bits = 0, object? owner = null, int count = 0)
    {
        Tag = tag;
        Bits = bits;
        Owner = owner;
        Count = count;
    }

    /// <summary>None.</summary>
    public static Argument None => default;

    /// <summary>What the schema says when nothing is given.</summary>
    public static Argument Default => new(Tag.Default);

    /// <summary>What it is.</summary>
    public Tag Tag { get; }

    /// <summary>A number's bits.</summary>
    public long Bits { get; }

    /// <summary>A device's index; 1 for a list whose one element is in <see cref="Bits"/>.</summary>
    public int Count { get; }

    /// <summary>A tensor, a list, a text or a generator.</summary>
    public object? Owner { get; }

    /// <summary>A list of one integer.</summary>
    public static Argument ListOf(long element) => new(Tag.IntList, element, null, 1);

    /// <summary>A list of tensors, some of which may be null.</summary>
    public static Argument Optional(IReadOnlyList<torch.Tensor?> tensors) => new(Tag.OptionalTensorList, 0, tensors);

    public static implicit operator Argument(torch.Tensor? tensor) => tensor is null ? None : new(Tag.Tensor, 0, tensor);

    public static implicit operator Argument(torch.Tensor[] tensors) => new(Tag.TensorList, 0, tensors);

    public static implicit operator Argument(List<torch.Tensor> tensors) => new(Tag.TensorList, 0, tensors);

    public static implicit operator Argument(long value) => new(Tag.Int, value);

    public static implicit operator Argument(long? value) => value is { } known ? known : None;

    public static implicit operator Argument(double value) => new(Tag.Double, BitConverter.DoubleToInt64Bits(value));

    public static implicit operator Argument(double? value) => value is { } known ? known : None;

    public static implicit operator Argument(bool value) => new(Tag.Bool, value ? 1 : 0);

    public static implicit operator Argument(bool? value) => value is { } known ? known : None;

    public static implicit operator Argument(long[]? values) => values is null ? None : new(Tag.IntList, 0, values);

    public static implicit operator Argument(double[]? values) => values is null ? None : new(Tag.DoubleList, 0, values);

    public static implicit operator Argument(string? text) => text is null ? None : new(Tag.String, 0, text);

    public static implicit operator Argument(torch.ScalarType dtype) => new(Tag.Int, (long)dtype);

    public static implicit operator Argument(torch.ScalarType? dtype) => dtype is { } known ? known : None;

    public static implicit operator Argument(torch.Device? device) =>
        device is null ? None : new(Tag.Device, (long)device.type, null, device.index);

    public static implicit operator Argument(torch.Generator? generator) => generator is null ? None : new(Tag.Generator, 0, generator);

    public static implicit operator Argument(Scalar scalar) => new(scalar.Tag, scalar.Bits);

    public static implicit operator Argument(Scalar? scalar) => scalar is { } known ? known : None;
}
