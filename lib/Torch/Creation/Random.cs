using TorchSharp.Calls;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Random numbers, uniform in [0, 1), of that shape.</summary>
    public static Tensor rand(
        long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null) =>
        Made(Call.One("rand.generator", size, generator, dtype, Argument.None, Device.Usable(device)), requires_grad);

    /// <summary>Random numbers, uniform in [0, 1), of one dimension.</summary>
    public static Tensor rand(long size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null) =>
        rand([size], dtype, device, requires_grad, generator);

    /// <summary>Random numbers, uniform in [0, 1), of two dimensions.</summary>
    public static Tensor rand(long dim0, long dim1, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null) =>
        rand([dim0, dim1], dtype, device, requires_grad, generator);

    /// <summary>Random numbers, uniform in [0, 1), of three dimensions.</summary>
    public static Tensor rand(long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null) =>
        rand([dim0, dim1, dim2], dtype, device, requires_grad, generator);

    /// <summary>Random numbers, uniform in [0, 1), of four dimensions.</summary>
    public static Tensor rand(long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null) =>
        rand([dim0, dim1, dim2, dim3], dtype, device, requires_grad, generator);

    /// <summary>Random numbers, uniform in [0, 1), of the shape and dtype of another tensor.</summary>
    public static Tensor rand_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Made(Call.One("rand_like", input, dtype, Argument.None, Device.Usable(device)), requires_grad);

    /// <summary>Random numbers of the standard normal distribution, of that shape.</summary>
    public static Tensor randn(
        long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null) =>
        Made(Call.One("randn.generator", size, generator, dtype, Argument.None, Device.Usable(device)), requires_grad);

    /// <summary>Random numbers of the standard normal distribution, of one dimension.</summary>
    public static Tensor randn(long size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null) =>
        randn([size], dtype, device, requires_grad, generator);

    /// <summary>Random numbers of the standard normal distribution, of two dimensions.</summary>
    public static Tensor randn(long dim0, long dim1, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null) =>
        randn([dim0, dim1], dtype, device, requires_grad, generator);

    /// <summary>Random numbers of the standard normal distribution, of three dimensions.</summary>
    public static Tensor randn(long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null) =>
        randn([dim0, dim1, dim2], dtype, device, requires_grad, generator);

    /// <summary>Random numbers of the standard normal distribution, of four dimensions.</summary>
    public static Tensor randn(long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null) =>
        randn([dim0, dim1, dim2, dim3], dtype, device, requires_grad, generator);

    /// <summary>Random numbers of the standard normal distribution, of the shape and dtype of another tensor.</summary>
    public static Tensor randn_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Made(Call.One("randn_like", input, dtype, Argument.None, Device.Usable(device)), requires_grad);

    /// <summary>Random integers from 0 to <paramref name="high"/> − 1.</summary>
    public static Tensor randint(
        long high, long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null) =>
        randint(0, high, size, dtype, device, requires_grad, generator);

    /// <summary>Random integers from <paramref name="low"/> to <paramref name="high"/> − 1.</summary>
    public static Tensor randint(
        long low, long high, long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null) =>
        Made(Call.One("randint.low_generator", low, high, size, generator, dtype ?? int64, Argument.None, Device.Usable(device)), requires_grad);

    /// <summary>The integers from 0 to n − 1 in random order.</summary>
    public static Tensor randperm(
        long n, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null) =>
        Made(Call.One("randperm.generator", n, generator, dtype ?? int64, Argument.None, Device.Usable(device)), requires_grad);

    /// <summary>Random integers from <paramref name="low"/> to <paramref name="high"/> − 1, of the shape and dtype of another tensor.</summary>
    public static Tensor randint_like(Tensor input, long low, long high, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Made(Call.One("randint_like.low_dtype", input, low, high, dtype, Argument.None, Device.Usable(device)), requires_grad);

    /// <summary>Random numbers of normal distributions, of a shape.</summary>
    public static Tensor normal(
        double mean, double std, long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null) =>
        Made(Call.One("normal.float_float", mean, std, size, generator, dtype, Argument.None, Device.Usable(device)), requires_grad);

    /// <summary>Random numbers, each of a normal distribution of its own.</summary>
    public static Tensor normal(Tensor mean, Tensor std, Generator? generator = null) => Call.One("normal.Tensor_Tensor", mean, std, generator);

    /// <summary>Zeros and ones, each 1 with its probability in <paramref name="input"/>.</summary>
    public static Tensor bernoulli(Tensor input, Generator? generator = null) => Call.One("bernoulli", input, generator);

    /// <summary>Indices drawn from each row's weights.</summary>
    /// <param name="input">Weights, non-negative: one row, or rows × categories.</param>
    /// <param name="num_samples">How many indices for each row.</param>
    /// <param name="replacement">Whether an index may come more than once.</param>
    /// <param name="generator">The source of randomness; by default the global one.</param>
    public static Tensor multinomial(Tensor input, long num_samples, bool replacement = false, Generator? generator = null) =>
        Call.One("multinomial", input, num_samples, replacement, generator);
}
