namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
    /// <summary>Sum of each element and a number.</summary>
    public static Tensor operator +(Tensor left, int right) => left + (Scalar)right;

    /// <summary>Sum of a number and each element.</summary>
    public static Tensor operator +(int left, Tensor right) => (Scalar)left + right;

    /// <summary>Difference of each element and a number.</summary>
    public static Tensor operator -(Tensor left, int right) => left - (Scalar)right;

    /// <summary>Difference of a number and each element.</summary>
    public static Tensor operator -(int left, Tensor right) => (Scalar)left - right;

    /// <summary>Product of each element and a number.</summary>
    public static Tensor operator *(Tensor left, int right) => left * (Scalar)right;

    /// <summary>Product of a number and each element.</summary>
    public static Tensor operator *(int left, Tensor right) => (Scalar)left * right;

    /// <summary>Quotient of each element and a number.</summary>
    public static Tensor operator /(Tensor left, int right) => left / (Scalar)right;

    /// <summary>Quotient of a number and each element.</summary>
    public static Tensor operator /(int left, Tensor right) => (Scalar)left / right;

    /// <summary>Remainder of each element and a number.</summary>
    public static Tensor operator %(Tensor left, int right) => left % (Scalar)right;

    /// <summary>Remainder of a number and each element.</summary>
    public static Tensor operator %(int left, Tensor right) => (Scalar)left % right;

    /// <summary>Sum of each element and a number.</summary>
    public static Tensor operator +(Tensor left, long right) => left + (Scalar)right;

    /// <summary>Sum of a number and each element.</summary>
    public static Tensor operator +(long left, Tensor right) => (Scalar)left + right;

    /// <summary>Difference of each element and a number.</summary>
    public static Tensor operator -(Tensor left, long right) => left - (Scalar)right;

    /// <summary>Difference of a number and each element.</summary>
    public static Tensor operator -(long left, Tensor right) => (Scalar)left - right;

    /// <summary>Product of each element and a number.</summary>
    public static Tensor operator *(Tensor left, long right) => left * (Scalar)right;

    /// <summary>Product of a number and each element.</summary>
    public static Tensor operator *(long left, Tensor right) => (Scalar)left * right;

    /// <summary>Quotient of each element and a number.</summary>
    public static Tensor operator /(Tensor left, long right) => left / (Scalar)right;

    /// <summary>Quotient of a number and each element.</summary>
    public static Tensor operator /(long left, Tensor right) => (Scalar)left / right;

    /// <summary>Remainder of each element and a number.</summary>
    public static Tensor operator %(Tensor left, long right) => left % (Scalar)right;

    /// <summary>Remainder of a number and each element.</summary>
    public static Tensor operator %(long left, Tensor right) => (Scalar)left % right;

    /// <summary>Sum of each element and a number.</summary>
    public static Tensor operator +(Tensor left, float right) => left + (Scalar)right;

    /// <summary>Sum of a number and each element.</summary>
    public static Tensor operator +(float left, Tensor right) => (Scalar)left + right;

    /// <summary>Difference of each element and a number.</summary>
    public static Tensor operator -(Tensor left, float right) => left - (Scalar)right;

    /// <summary>Difference of a number and each element.</summary>
    public static Tensor operator -(float left, Tensor right) => (Scalar)left - right;

    /// <summary>Product of each element and a number.</summary>
    public static Tensor operator *(Tensor left, float right) => left * (Scalar)right;

    /// <summary>Product of a number and each element.</summary>
    public static Tensor operator *(float left, Tensor right) => (Scalar)left * right;

    /// <summary>Quotient of each element and a number.</summary>
    public static Tensor operator /(Tensor left, float right) => left / (Scalar)right;

    /// <summary>Quotient of a number and each element.</summary>
    public static Tensor operator /(float left, Tensor right) => (Scalar)left / right;

    /// <summary>Remainder of each element and a number.</summary>
    public static Tensor operator %(Tensor left, float right) => left % (Scalar)right;

    /// <summary>Remainder of a number and each element.</summary>
    public static Tensor operator %(float left, Tensor right) => (Scalar)left % right;

    /// <summary>Sum of each element and a number.</summary>
    public static Tensor operator +(Tensor left, double right) => left + (Scalar)right;

    /// <summary>Sum of a number and each element.</summary>
    public static Tensor operator +(double left, Tensor right) => (Scalar)left + right;

    /// <summary>Difference of each element and a number.</summary>
    public static Tensor operator -(Tensor left, double right) => left - (Scalar)right;

    /// <summary>Difference of a number and each element.</summary>
    public static Tensor operator -(double left, Tensor right) => (Scalar)left - right;

    /// <summary>Product of each element and a number.</summary>
    public static Tensor operator *(Tensor left, double right) => left * (Scalar)right;

    /// <summary>Product of a number and each element.</summary>
    public static Tensor operator *(double left, Tensor right) => (Scalar)left * right;

    /// <summary>Quotient of each element and a number.</summary>
    public static Tensor operator /(Tensor left, double right) => left / (Scalar)right;

    /// <summary>Quotient of a number and each element.</summary>
    public static Tensor operator /(double left, Tensor right) => (Scalar)left / right;

    /// <summary>Remainder of each element and a number.</summary>
    public static Tensor operator %(Tensor left, double right) => left % (Scalar)right;

    /// <summary>Remainder of a number and each element.</summary>
    public static Tensor operator %(double left, Tensor right) => (Scalar)left % right;
    }
}
