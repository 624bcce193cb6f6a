using System.Collections.Concurrent;

namespace DeepLearning.Tests.Numerics;

public sealed class BlasEngineTests
{
    private static readonly BlasEngine Own = new(new(MatrixBackend.Managed));

    [Theory]
    [InlineData(null, MatrixBackend.Automatic, null)]
    [InlineData(" ", MatrixBackend.Automatic, null)]
    [InlineData("OpenBLAS", MatrixBackend.OpenBlas, null)]
    [InlineData(" managed ", MatrixBackend.Managed, null)]
    [InlineData("mathnet", MatrixBackend.MathNet, null)]
    [InlineData("/opt/libopenblas.so", MatrixBackend.OpenBlas, "/opt/libopenblas.so")]
    [InlineData(@"C:\blas\libopenblas.dll", MatrixBackend.OpenBlas, @"C:\blas\libopenblas.dll")]
    public void The_variable_chooses(string? value, MatrixBackend backend, string? path) => Assert.Equal(new BlasChoice(backend, path), BlasChoice.Read(value));

    [Fact]
    public void A_variable_that_says_nothing_is_told_what_it_may_say() => Assert.Equal(
        "COURSE_BLAS is \"mkl\". Set it to openblas, managed, mathnet or the path of an OpenBLAS library, or leave it unset for the fastest.",
        Assert.Throws<InvalidOperationException>(() => BlasChoice.Read("mkl")).Message);

    [Theory]
    [InlineData(0, 5, 5)]
    [InlineData(5, 0, 5)]
    [InlineData(5, 5, 0)]
    [InlineData(0, 0, 0)]
    public void Empty_products_leave_or_clear_the_result(int m, int n, int k)
    {
        new ProductCase<double>(m, n, k, turnA: false, turnB: true).Run(Own.Multiply).AssertRight();
        new ProductCase<double>(m, n, k, turnA: true, turnB: false, beta: 0.5).Run(Own.Multiply).AssertRight();
    }

    [Fact]
    public void Without_a_product_the_factors_are_not_read()
    {
        var product = new ProductCase<double>(20, 3, 4, turnA: false, turnB: false, alpha: 0, beta: -2);
        product.Run(Own.Multiply).AssertRight();
        Array.Fill(product.A, double.NaN);
        product.Run(Own.Multiply);
        Assert.DoesNotContain(double.NaN, product.C);
    }

    [Theory]
    [InlineData(1, 70)]
    [InlineData(70, 1)]
    public void A_row_times_a_matrix_without_gaps_is_right_either_way(int m, int n)
    {
        for (var turned = 0; turned < 4; turned++)
        {
            new ProductCase<double>(m, n, 33, turned % 2 > 0, turned > 1, alpha: 2, beta: 3, gaps: false).Run(Own.Multiply).AssertRight();
        }
    }

    [Theory]
    [InlineData(300, 70, 50)]
    [InlineData(70, 300, 50)]
    [InlineData(3000, 1, 700)]
    [InlineData(90, 90, 900)]
    public void The_number_of_threads_changes_nothing(int m, int n, int k)
    {
        for (var turned = 0; turned < 4; turned++)
        {
            var alone = Threads(1);
            Assert.All([2, 3, 7], threads => Assert.Equal(alone, Threads(threads)));

            double[] Threads(int threads) => new ProductCase<double>(m, n, k, turned % 2 > 0, turned > 1)
                .Run((in Product<double> product) => ManagedProduct<double>.Multiply(Kernel<double>.Best, product, threads)).C;
        }
    }

    [Fact]
    public void Callers_on_several_threads_do_not_disturb_one_another()
    {
        var wrong = new ConcurrentQueue<Exception>();
        var callers = Enumerable.Range(0, 6).Select(caller => new Thread(() =>
        {
            try
            {
                for (var i = 0; i < 20; i++)
                {
                    new ProductCase<double>(90 + caller, 80, 70, turnA: caller % 2 > 0, turnB: false)
                        .Run((in Product<double> product) => ManagedProduct<double>.Multiply(Kernel<double>.Best, product, threads: 3)).AssertRight();
                }
            }
            catch (Exception exception)
            {
                wrong.Enqueue(exception);
            }
        })).ToList();
        callers.ForEach(caller => caller.Start());
        callers.ForEach(caller => caller.Join());
        Assert.Empty(wrong);
    }

    [Fact]
    public void A_product_allocates_nothing()
    {
        var product = new ProductCase<double>(200, 300, 100, turnA: true, turnB: false);
        product.Run(Own.Multiply);
        Multiplication<double> multiply = Own.Multiply;
        var allocated = Enumerable.Range(0, 5).Select(_ =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 10; i++)
            {
                product.Run(multiply);
            }

            return GC.GetAllocatedBytesForCurrentThread() - before;
        }).ToList();

        // The first time that other tests leave them free, the threads are made.
        Assert.Contains(0, allocated);
    }
}
