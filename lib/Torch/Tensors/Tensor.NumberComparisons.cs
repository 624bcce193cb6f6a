namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
    /// <summary>Which elements are equal.</summary>
    public static Tensor operator ==(Tensor left, int right) => left == (Scalar)right;

    /// <summary>For which elements the number is equal.</summary>
    public static Tensor operator ==(int left, Tensor right) => (Scalar)left == right;

    /// <summary>Which elements are different.</summary>
    public static Tensor operator !=(Tensor left, int right) => left != (Scalar)right;

    /// <summary>For which elements the number is different.</summary>
    public static Tensor operator !=(int left, Tensor right) => (Scalar)left != right;

    /// <summary>Which elements are less.</summary>
    public static Tensor operator <(Tensor left, int right) => left < (Scalar)right;

    /// <summary>For which elements the number is less.</summary>
    public static Tensor operator <(int left, Tensor right) => (Scalar)left < right;

    /// <summary>Which elements are less or equal.</summary>
    public static Tensor operator <=(Tensor left, int right) => left <= (Scalar)right;

    /// <summary>For which elements the number is less or equal.</summary>
    public static Tensor operator <=(int left, Tensor right) => (Scalar)left <= right;

    /// <summary>Which elements are greater.</summary>
    public static Tensor operator >(Tensor left, int right) => left > (Scalar)right;

    /// <summary>For which elements the number is greater.</summary>
    public static Tensor operator >(int left, Tensor right) => (Scalar)left > right;

    /// <summary>Which elements are greater or equal.</summary>
    public static Tensor operator >=(Tensor left, int right) => left >= (Scalar)right;

    /// <summary>For which elements the number is greater or equal.</summary>
    public static Tensor operator >=(int left, Tensor right) => (Scalar)left >= right;

    /// <summary>Which elements are equal.</summary>
    public static Tensor operator ==(Tensor left, long right) => left == (Scalar)right;

    /// <summary>For which elements the number is equal.</summary>
    public static Tensor operator ==(long left, Tensor right) => (Scalar)left == right;

    /// <summary>Which elements are different.</summary>
    public static Tensor operator !=(Tensor left, long right) => left != (Scalar)right;

    /// <summary>For which elements the number is different.</summary>
    public static Tensor operator !=(long left, Tensor right) => (Scalar)left != right;

    /// <summary>Which elements are less.</summary>
    public static Tensor operator <(Tensor left, long right) => left < (Scalar)right;

    /// <summary>For which elements the number is less.</summary>
    public static Tensor operator <(long left, Tensor right) => (Scalar)left < right;

    /// <summary>Which elements are less or equal.</summary>
    public static Tensor operator <=(Tensor left, long right) => left <= (Scalar)right;

    /// <summary>For which elements the number is less or equal.</summary>
    public static Tensor operator <=(long left, Tensor right) => (Scalar)left <= right;

    /// <summary>Which elements are greater.</summary>
    public static Tensor operator >(Tensor left, long right) => left > (Scalar)right;

    /// <summary>For which elements the number is greater.</summary>
    public static Tensor operator >(long left, Tensor right) => (Scalar)left > right;

    /// <summary>Which elements are greater or equal.</summary>
    public static Tensor operator >=(Tensor left, long right) => left >= (Scalar)right;

    /// <summary>For which elements the number is greater or equal.</summary>
    public static Tensor operator >=(long left, Tensor right) => (Scalar)left >= right;

    /// <summary>Which elements are equal.</summary>
    public static Tensor operator ==(Tensor left, float right) => left == (Scalar)right;

    /// <summary>For which elements the number is equal.</summary>
    public static Tensor operator ==(float left, Tensor right) => (Scalar)left == right;

    /// <summary>Which elements are different.</summary>
    public static Tensor operator !=(Tensor left, float right) => left != (Scalar)right;

    /// <summary>For which elements the number is different.</summary>
    public static Tensor operator !=(float left, Tensor right) => (Scalar)left != right;

    /// <summary>Which elements are less.</summary>
    public static Tensor operator <(Tensor left, float right) => left < (Scalar)right;

    /// <summary>For which elements the number is less.</summary>
    public static Tensor operator <(float left, Tensor right) => (Scalar)left < right;

    /// <summary>Which elements are less or equal.</summary>
    public static Tensor operator <=(Tensor left, float right) => left <= (Scalar)right;

    /// <summary>For which elements the number is less or equal.</summary>
    public static Tensor operator <=(float left, Tensor right) => (Scalar)left <= right;

    /// <summary>Which elements are greater.</summary>
    public static Tensor operator >(Tensor left, float right) => left > (Scalar)right;

    /// <summary>For which elements the number is greater.</summary>
    public static Tensor operator >(float left, Tensor right) => (Scalar)left > right;

    /// <summary>Which elements are greater or equal.</summary>
    public static Tensor operator >=(Tensor left, float right) => left >= (Scalar)right;

    /// <summary>For which elements the number is greater or equal.</summary>
    public static Tensor operator >=(float left, Tensor right) => (Scalar)left >= right;

    /// <summary>Which elements are equal.</summary>
    public static Tensor operator ==(Tensor left, double right) => left == (Scalar)right;

    /// <summary>For which elements the number is equal.</summary>
    public static Tensor operator ==(double left, Tensor right) => (Scalar)left == right;

    /// <summary>Which elements are different.</summary>
    public static Tensor operator !=(Tensor left, double right) => left != (Scalar)right;

    /// <summary>For which elements the number is different.</summary>
    public static Tensor operator !=(double left, Tensor right) => (Scalar)left != right;

    /// <summary>Which elements are less.</summary>
    public static Tensor operator <(Tensor left, double right) => left < (Scalar)right;

    /// <summary>For which elements the number is less.</summary>
    public static Tensor operator <(double left, Tensor right) => (Scalar)left < right;

    /// <summary>Which elements are less or equal.</summary>
    public static Tensor operator <=(Tensor left, double right) => left <= (Scalar)right;

    /// <summary>For which elements the number is less or equal.</summary>
    public static Tensor operator <=(double left, Tensor right) => (Scalar)left <= right;

    /// <summary>Which elements are greater.</summary>
    public static Tensor operator >(Tensor left, double right) => left > (Scalar)right;

    /// <summary>For which elements the number is greater.</summary>
    public static Tensor operator >(double left, Tensor right) => (Scalar)left > right;

    /// <summary>Which elements are greater or equal.</summary>
    public static Tensor operator >=(Tensor left, double right) => left >= (Scalar)right;

    /// <summary>For which elements the number is greater or equal.</summary>
    public static Tensor operator >=(double left, Tensor right) => (Scalar)left >= right;
    }
}
