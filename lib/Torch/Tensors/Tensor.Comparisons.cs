namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
    /// <summary>Which elements are equal.</summary>
    public static Tensor operator ==(Tensor left, Tensor right) => left.eq(right);

    /// <summary>Which elements are equal.</summary>
    public static Tensor operator ==(Tensor left, Scalar right) => left.eq(right);

    /// <summary>For which elements the number is equal.</summary>
    public static Tensor operator ==(Scalar left, Tensor right) => right.eq(left);

    /// <summary>Which elements are different.</summary>
    public static Tensor operator !=(Tensor left, Tensor right) => left.ne(right);

    /// <summary>Which elements are different.</summary>
    public static Tensor operator !=(Tensor left, Scalar right) => left.ne(right);

    /// <summary>For which elements the number is different.</summary>
    public static Tensor operator !=(Scalar left, Tensor right) => right.ne(left);

    /// <summary>Which elements are less.</summary>
    public static Tensor operator <(Tensor left, Tensor right) => left.lt(right);

    /// <summary>Which elements are less.</summary>
    public static Tensor operator <(Tensor left, Scalar right) => left.lt(right);

    /// <summary>For which elements the number is less.</summary>
    public static Tensor operator <(Scalar left, Tensor right) => right.gt(left);

    /// <summary>Which elements are less or equal.</summary>
    public static Tensor operator <=(Tensor left, Tensor right) => left.le(right);

    /// <summary>Which elements are less or equal.</summary>
    public static Tensor operator <=(Tensor left, Scalar right) => left.le(right);

    /// <summary>For which elements the number is less or equal.</summary>
    public static Tensor operator <=(Scalar left, Tensor right) => right.ge(left);

    /// <summary>Which elements are greater.</summary>
    public static Tensor operator >(Tensor left, Tensor right) => left.gt(right);

    /// <summary>Which elements are greater.</summary>
    public static Tensor operator >(Tensor left, Scalar right) => left.gt(right);

    /// <summary>For which elements the number is greater.</summary>
    public static Tensor operator >(Scalar left, Tensor right) => right.lt(left);

    /// <summary>Which elements are greater or equal.</summary>
    public static Tensor operator >=(Tensor left, Tensor right) => left.ge(right);

    /// <summary>Which elements are greater or equal.</summary>
    public static Tensor operator >=(Tensor left, Scalar right) => left.ge(right);

    /// <summary>For which elements the number is greater or equal.</summary>
    public static Tensor operator >=(Scalar left, Tensor right) => right.le(left);

    /// <summary>Bitwise and of the elements.</summary>
    public static Tensor operator &(Tensor left, Tensor right) => left.bitwise_and(right);

    /// <summary>Bitwise or of the elements.</summary>
    public static Tensor operator |(Tensor left, Tensor right) => left.bitwise_or(right);

    /// <summary>Bitwise exclusive or of the elements.</summary>
    public static Tensor operator ^(Tensor left, Tensor right) => left.bitwise_xor(right);
    }
}
