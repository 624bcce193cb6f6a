using TorchSharp.Calls;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
    /// <summary>Sum of the elements, broadcast.</summary>
    public static Tensor operator +(Tensor left, Tensor right) => Call.One("add.Tensor", left, right);

    /// <summary>Sum of each element and a number.</summary>
    public static Tensor operator +(Tensor left, Scalar right) => Call.One("add.Scalar", left, right);

    /// <summary>Sum of a number and each element.</summary>
    public static Tensor operator +(Scalar left, Tensor right) => Call.One("add.Scalar", right, left);

    /// <summary>Difference of the elements, broadcast.</summary>
    public static Tensor operator -(Tensor left, Tensor right) => Call.One("sub.Tensor", left, right);

    /// <summary>Difference of each element and a number.</summary>
    public static Tensor operator -(Tensor left, Scalar right) => Call.One("sub.Scalar", left, right);

    /// <summary>Difference of a number and each element.</summary>
    public static Tensor operator -(Scalar left, Tensor right) => Call.One("rsub.Scalar", right, left);

    /// <summary>Product of the elements, broadcast.</summary>
    public static Tensor operator *(Tensor left, Tensor right) => Call.One("mul.Tensor", left, right);

    /// <summary>Product of each element and a number.</summary>
    public static Tensor operator *(Tensor left, Scalar right) => Call.One("mul.Scalar", left, right);

    /// <summary>Product of a number and each element.</summary>
    public static Tensor operator *(Scalar left, Tensor right) => Call.One("mul.Scalar", right, left);

    /// <summary>Quotient of the elements, broadcast.</summary>
    public static Tensor operator /(Tensor left, Tensor right) => Call.One("div.Tensor", left, right);

    /// <summary>Quotient of each element and a number.</summary>
    public static Tensor operator /(Tensor left, Scalar right) => Call.One("div.Scalar", left, right);

    /// <summary>Quotient of a number and each element.</summary>
    public static Tensor operator /(Scalar left, Tensor right)
    {
        using var inverse = right.reciprocal();
        return Call.One("mul.Scalar", inverse, left);
    }

    /// <summary>Remainder of the elements, broadcast.</summary>
    public static Tensor operator %(Tensor left, Tensor right) => Call.One("remainder.Tensor", left, right);

    /// <summary>Remainder of each element and a number.</summary>
    public static Tensor operator %(Tensor left, Scalar right) => Call.One("remainder.Scalar", left, right);

    /// <summary>Remainder of a number and each element.</summary>
    public static Tensor operator %(Scalar left, Tensor right) => Call.One("remainder.Scalar_Tensor", left, right);

    /// <summary>Each element with its sign turned.</summary>
    public static Tensor operator -(Tensor tensor) => tensor.neg();

    /// <summary>Each truth value turned; each integer with every bit turned.</summary>
    public static Tensor operator ~(Tensor tensor) => tensor.bitwise_not();
    }
}
