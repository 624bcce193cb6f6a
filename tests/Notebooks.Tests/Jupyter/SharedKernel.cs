namespace Notebooks.Tests.Jupyter;

/// <summary>One kernel for many tests, which run in turn: each start costs a second of compilation.</summary>
[CollectionDefinition(Name)]
public sealed class SharedKernel : ICollectionFixture<KernelProcess>
{
    public const string Name = "one kernel";
}
